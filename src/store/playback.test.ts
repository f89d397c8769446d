import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, isoDay } from '../model/day.ts';
import { initialView } from '../view/view.ts';
import { createAppStore } from './appStore.ts';
import { createPlayback } from './playback.ts';

const axis = { first: dayOf(2024, 1, 1), last: dayOf(2024, 12, 15) };

function start(on: number, halts: number[] = []) {
  const store = createAppStore(initialView(on, 'en'), axis);
  const playback = createPlayback(store, axis);
  playback.follow(axis, halts);
  const seen: string[] = [];
  store.subscribe(({ view }) => seen.push(isoDay(view.filter.on)));
  return { store, playback, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('playback', () => {
  it('does not begin by itself', () => {
    const { playback, seen } = start(axis.first);
    vi.advanceTimersByTime(10_000);
    expect(playback.isPlaying()).toBe(false);
    expect(seen).toEqual([]);
  });

  it('goes from month to month and stops at the last day', () => {
    const { playback, seen } = start(dayOf(2024, 9, 20));
    playback.play();
    vi.advanceTimersByTime(10_000);
    expect(seen).toEqual(['2024-10-01', '2024-11-01', '2024-12-01', '2024-12-15']);
    expect(playback.isPlaying()).toBe(false);
    expect(playback.wasInterrupted()).toBe(false);
  });

  it('lands on each day of change and rests there', () => {
    const { playback, seen } = start(dayOf(2024, 5, 20), [dayOf(2024, 6, 12), dayOf(2024, 6, 13)]);
    playback.play();
    vi.advanceTimersByTime(230);
    expect(seen).toEqual(['2024-06-01', '2024-06-12']);
    vi.advanceTimersByTime(300);
    expect(seen).toHaveLength(2);
    vi.advanceTimersByTime(200);
    expect(seen.at(-1)).toBe('2024-06-13');
  });

  it('keeps the pace that the speed says', () => {
    const months = (speed: 0.5 | 4) => {
      const { playback, seen } = start(axis.first);
      playback.setSpeed(speed);
      playback.play();
      vi.advanceTimersByTime(231);
      playback.pause();
      return seen.length;
    };
    expect(months(0.5)).toBe(1);
    expect(months(4)).toBe(8);
  });

  it('stops as soon as somebody else moves the date', () => {
    const { store, playback, seen } = start(axis.first);
    playback.play();
    vi.advanceTimersByTime(120);
    store.getState().moveTo(dayOf(2024, 8, 8));
    vi.advanceTimersByTime(1000);
    expect(playback.isPlaying()).toBe(false);
    expect(playback.wasInterrupted()).toBe(true);
    expect(seen.at(-1)).toBe('2024-08-08');
  });

  it('goes on when something else than the date changes', () => {
    const { store, playback } = start(axis.first);
    playback.play();
    store.getState().focusOn('AM');
    store.getState().toggleFamily('arms');
    expect(playback.isPlaying()).toBe(true);
  });

  it('starts over at the first day when it stands at the end', () => {
    const { playback, seen } = start(axis.last);
    playback.play();
    expect(seen).toEqual(['2024-01-01']);
    expect(playback.isPlaying()).toBe(true);
  });

  it('tells its listeners when it begins and ends, until they leave', () => {
    const { playback } = start(axis.first);
    const listener = vi.fn<() => void>();
    const leave = playback.subscribe(listener);
    playback.play();
    playback.pause();
    playback.pause();
    leave();
    playback.play();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
