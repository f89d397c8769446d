import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createAnchoredLayout, type AnchoredLayout } from '../../graph/anchoredLayout.ts';
import type { Box } from '../../graph/frame.ts';
import type { Placement } from '../../graph/placement.ts';
import { makeDraggable } from '../../stage/drag.ts';

/** Actors that the reader can drag: they stay pinned where they are dropped, and the others yield. */
export interface MovableActors {
  pinned: ReadonlySet<string>;
  places: () => Placement;
  release: (id: string) => void;
  reset: () => void;
}

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Lets the actors inside `world` be dragged away from `home`, as far as they have room, or glide to the places to
 * which the day draws them; calls `repaint` with their places while any moves.
 */
export function useMovableActors(
  world: RefObject<HTMLElement | null>,
  home: Placement,
  drifted: Placement | undefined,
  roomOf: (id: string) => Box,
  repaint: (places: Placement) => void,
): MovableActors {
  const layout = useRef<AnchoredLayout>(undefined);
  const latestRepaint = useRef(repaint);
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set());
  const places = useCallback(() => layout.current?.places() ?? home, [home]);

  useLayoutEffect(() => {
    latestRepaint.current = repaint;
    repaint(places());
  }, [repaint, places]);

  useLayoutEffect(() => {
    const anchored = createAnchoredLayout(home, roomOf, () => latestRepaint.current(anchored.places()));
    layout.current = anchored;
    setPinned(new Set());
    latestRepaint.current(home);
    return () => anchored.stop();
  }, [home, roomOf]);

  const hasDrifted = useRef(false);
  useEffect(() => {
    if (!drifted && !hasDrifted.current) return;
    hasDrifted.current = drifted !== undefined;
    layout.current?.settleAt(drifted ?? home, !prefersStillness());
  }, [drifted, home]);
  useEffect(() => {
    if (!world.current) return undefined;
    return makeDraggable(
      world.current,
      (id) => layout.current?.places().get(id),
      (id, point) => {
        layout.current?.moveTo(id, point);
        setPinned((old) => (old.has(id) ? old : new Set(old).add(id)));
      },
    );
  }, [world]);

  const release = useCallback((id: string) => {
    layout.current?.release(id);
    setPinned((old) => new Set([...old].filter((other) => other !== id)));
  }, []);
  const reset = useCallback(() => {
    layout.current?.reset();
    setPinned(new Set());
  }, []);
  return { pinned, places, release, reset };
}
