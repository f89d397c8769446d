import type { Actor } from '../model/actor.ts';
import { pointAlong } from './curve.ts';
import type { Point } from './frame.ts';
import type { Picture } from './picture.ts';
import { curveOf, type Placement } from './placement.ts';
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

/**
 * Draws the ties between actors at the given places, which are those of the picture unless a reader has moved somebody.
 * A tie's curve depends on its track alone, never on other ties.
 */
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
    const curve = track ? curveOf(track, actors, places, picture.stretch) : [];
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
