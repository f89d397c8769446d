import type { Actor } from '../model/actor.ts';
import { curveBetween, pointAlong } from './curve.ts';
import type { Frame, Point } from './frame.ts';
import type { Picture } from './picture.ts';
import { endOf, insets, type Placement } from './placement.ts';
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

/** Stretches a placement from its frame to the element's real size; the insets for names and shapes keep their size. */
export function stretched(placement: Placement, frame: Frame, width: number, height: number): Map<string, Point> {
  const { side, top, bottom } = insets(frame);
  const byX = (width - 2 * side) / (frame.width - 2 * side);
  const byY = (height - top - bottom) / (frame.height - top - bottom);
  return new Map(
    [...placement].map(([id, { x, y }]) => [id, { x: side + (x - side) * byX, y: top + (y - top) * byY }]),
  );
}

/** Draws the ties between actors at the given places. A tie's curve depends on its track alone, never on other ties. */
export function sceneOf(
  picture: Picture,
  actors: ReadonlyMap<string, Actor>,
  places: Placement,
  ties: readonly DrawnTie[],
): Scene {
  const tracks = new Map(picture.plan.tracks.map((track) => [track.id, track]));
  const drawn = new Map<string, { stroke: Stroke; badge: Point }>();
  for (const tie of ties) {
    const track = tracks.get(tie.id);
    const [a, b] = track ? [actors.get(track.a), actors.get(track.b)] : [];
    const [from, to] = track ? [places.get(track.a), places.get(track.b)] : [];
    if (!track || !a || !b || !from || !to) continue;
    const curve = curveBetween(endOf(a, from), endOf(b, to), track.offsetPx);
    const badge = pointAlong(curve, picture.badges.get(tie.id) ?? 0.5);
    const line = tie.from === track.a ? curve : curve.toReversed();
    drawn.set(tie.id, {
      stroke: strokeOf(line, track.family, tie.isDirected),
      badge: { x: badge.x, y: badge.y },
    });
  }
  return { actors: places, ties: drawn };
}
