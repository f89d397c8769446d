import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import { createPlayback } from '../../store/playback.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp } from '../app/AppContext.tsx';

/** Playback along the shown axis, halting on days of change. `onEnd` when it has ended, unless by another move of the date. */
export function usePlayback(axis: Axis, log: readonly ChangeDay[], onEnd: () => void) {
  const { store } = useApp();
  const [playback] = useState(() => createPlayback(store, axis));
  const isPlaying = useSyncExternalStore(playback.subscribe, playback.isPlaying);
  const speed = useSyncExternalStore(playback.subscribe, playback.speed);
  const wasPlaying = useRef(false);
  const tellEnd = useEffectEvent(onEnd);

  useEffect(() => {
    playback.follow(
      axis,
      log.map(({ day }) => day),
    );
  }, [playback, axis, log]);
  useEffect(() => playback.pause, [playback]);
  useEffect(() => {
    if (wasPlaying.current && !isPlaying && !playback.wasInterrupted()) tellEnd();
    wasPlaying.current = isPlaying;
  }, [playback, isPlaying]);

  return {
    isPlaying,
    speed,
    toggle: isPlaying ? playback.pause : playback.play,
    setSpeed: playback.setSpeed,
  };
}
