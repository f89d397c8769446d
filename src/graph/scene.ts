import type { Actor } from '../model/actor.ts';
import { placeBadges } from './badges.ts';
import { pointAlong } from './curve.ts';
import type { Frame, Point } from './frame.ts';
import { placeLabels } from './labels.ts';
import type { Picture } from './picture.ts';
import { curveOf, insets, type Placement } from './placement.ts';
import { strokeOf, type Stroke } from './strokes.ts';

/** What a painter needs to know of a tie: its track's id, and which way it runs. */
export interface DrawnTie {
  id: string;
  from: string;
  to: string;
  isDirected: boolean;
}

/** The picture at a moment as plain data: what the painters agree on. Points in CSS pixels of the element. */
export interface Scene {
  actors: ReadonlyMap<string, Point>;
  ties: ReadonlyMap<string, { stroke: Stroke; badge: Point }>;
}

export interface Size {
  width: number;
  height: number;
}

/** By what a frame is stretched to the element's real size; the insets for names and shapes keep their size. */
function stretchOf(frame: Frame, { width, height }: Size): { byX: number; byY: number } {
  const { side, top, bottom } = insets(frame);
  return {
    byX: (width - 2 * side) / (frame.width - 2 * side),
    byY: (height - top - bottom) / (frame.height - top - bottom),
  };
}

/** Stretches a placement from its frame to the element's real size. */
export function stretched(placement: Placement, frame: Frame, width: number, height: number): Map<string, Point> {
  const { side, top } = insets(frame);
  const { byX, byY } = stretchOf(frame, { width, height });
  return new Map(
    [...placement].map(([id, { x, y }]) => [id, { x: side + (x - side) * byX, y: top + (y - top) * byY }]),
  );
}

/** The picture with names and badges where there is room for them at the element's real size. */
export function fitted(picture: Picture, size: Size): Picture {
  const { plan, placement, frame } = picture;
  const places = stretched(placement, frame, size.width, size.height);
  const { byX, byY } = stretchOf(frame, size);
  const real = { ...frame, ...size };
  const { sides: labels } = placeLabels(plan, real, places, byX / byY);
  const { shares: badges } = placeBadges(plan, real, places, labels, byX / byY);
  return { ...picture, labels, badges };
}

/**
 * Draws the ties between actors at the given places of an element of the given size. A tie's curve depends on its
 * track alone, never on other ties.
 */
export function sceneOf(
  picture: Picture,
  actors: ReadonlyMap<string, Actor>,
  places: Placement,
  ties: readonly DrawnTie[],
  size: Size = picture.frame,
): Scene {
  const { byX, byY } = stretchOf(picture.frame, size);
  const tracks = new Map(picture.plan.tracks.map((track) => [track.id, track]));
  const drawn = new Map<string, { stroke: Stroke; badge: Point }>();
  for (const tie of ties) {
    const track = tracks.get(tie.id);
    const curve = track ? curveOf(track, actors, places, byX / byY) : [];
    if (!track || curve.length === 0) continue;
    const badge = pointAlong(curve, picture.badges.get(tie.id) ?? 0.5);
    const line = tie.from === track.a ? curve : curve.toReversed();
    drawn.set(tie.id, {
      stroke: strokeOf(line, track.family, tie.isDirected),
      badge: { x: badge.x, y: badge.y },
    });
  }
  return { actors: places, ties: drawn };
}
