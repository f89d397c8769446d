import type { Actor } from '../model/actor.ts';
import { boxAround, distanceToBox, type Box, type Point } from './frame.ts';

/** What stands at an actor's place: a circle for a state, a box for an organisation. Sizes in CSS pixels. */
export type ActorShape = 'circle' | 'box';

export const circleRadiusPx = 26;
export const boxHalfWidthPx = 36;
export const boxHalfHeightPx = 22;

export function shapeOf(actor: Actor): ActorShape {
  return actor.kind === 'state' ? 'circle' : 'box';
}

/** Distance from a point to the edge of the shape at `centre`; negative or 0 inside. */
export function distanceToShape(point: Point, centre: Point, shape: ActorShape): number {
  if (shape === 'circle') return Math.hypot(point.x - centre.x, point.y - centre.y) - circleRadiusPx;
  return distanceToBox(point, boxAround(centre, boxHalfWidthPx, boxHalfHeightPx));
}

export function shapeBox(centre: Point, shape: ActorShape): Box {
  if (shape === 'circle') return boxAround(centre, circleRadiusPx, circleRadiusPx);
  return boxAround(centre, boxHalfWidthPx, boxHalfHeightPx);
}
