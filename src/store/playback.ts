import { addMonths, civilDate, type Day } from '../model/day.ts';
import type { Axis } from '../time/changeDays.ts';
import type { AppStore } from './appStore.ts';

export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Time on a month and on a day of change at speed 1. */
const monthMs = 110;
const changeMs = 420;

/** Moves the store's date by itself, from month to month and onto each day of change. */
export interface Playback {
  play: () => void;
  pause: () => void;
  isPlaying: () => boolean;
  /** Whether the last play ended because somebody else moved the date. */
  wasInterrupted: () => boolean;
  setSpeed: (speed: Speed) => void;
  speed: () => Speed;
  /** The axis to play along and the days to halt on, ascending. */
  follow: (axis: Axis, halts?: readonly Day[]) => void;
  subscribe: (listener: () => void) => () => void;
}

function firstOfNextMonth(day: Day): Day {
  return addMonths(day - civilDate(day).day + 1, 1);
}

/**
 * Playing ends at the last day of the axis and as soon as anybody else moves the date. From the last day it starts
 * over at the first. Listens to the store only while playing.
 */
export function createPlayback(store: AppStore, wholeAxis: Axis): Playback {
  const listeners = new Set<() => void>();
  let axis = wholeAxis;
  let halts: readonly Day[] = [];
  let speed: Speed = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;
  let isOwnStep = false;
  let wasInterrupted = false;

  const today = () => store.getState().view.filter.on;
  const tell = () => listeners.forEach((listener) => listener());

  function moveTo(day: Day) {
    isOwnStep = true;
    store.getState().moveTo(day);
    isOwnStep = false;
  }

  function pause() {
    if (!stopListening) return;
    clearTimeout(timer);
    stopListening();
    stopListening = undefined;
    tell();
  }

  function wait() {
    const isHalt = halts.includes(today());
    timer = setTimeout(step, (isHalt ? changeMs : monthMs) / speed);
  }

  function step() {
    const on = today();
    const next = Math.min(firstOfNextMonth(on), halts.find((day) => day > on) ?? Infinity, axis.last);
    moveTo(next);
    if (next >= axis.last) pause();
    else wait();
  }

  function play() {
    if (stopListening) return;
    wasInterrupted = false;
    if (today() >= axis.last || today() < axis.first) moveTo(axis.first);
    stopListening = store.subscribe((state, previous) => {
      if (isOwnStep || state.view.filter.on === previous.view.filter.on) return;
      wasInterrupted = true;
      pause();
    });
    wait();
    tell();
  }

  return {
    play,
    pause,
    isPlaying: () => stopListening !== undefined,
    wasInterrupted: () => wasInterrupted,
    setSpeed: (next) => {
      speed = next;
      tell();
    },
    speed: () => speed,
    follow: (nextAxis, nextHalts = []) => {
      axis = nextAxis;
      halts = nextHalts;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
