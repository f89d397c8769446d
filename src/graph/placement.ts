import { distanceToShape, shapeOf } from './actorShape.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { curveBetween, type CurveEnd } from './curve.ts';
import type { Frame, Point } from './frame.ts';
import type { Axis } from '../time/changeDays.ts';
import { daysTogether, tracksOf, type Track } from './tracks.ts';

/** Where every actor stands, by id, in the frame's pixels. */
export type Placement = ReadonlyMap<string, Point>;

/** What the layout must know of a dataset, prepared once. */
export interface Plan {
  actors: readonly Actor[];
  tracks: readonly Track[];
  /** Share of the axis (0 to 1) on which both tracks are there, for each pair of tracks by index. */
  together: readonly (readonly number[])[];
}

export function planOf(dataset: Dataset, axis: Axis): Plan {
  const tracks = tracksOf(dataset, axis);
  const axisDays = axis.last - axis.first + 1;
  return {
    actors: [...dataset.actors.values()],
    tracks,
    together: tracks.map((a) => tracks.map((b) => daysTogether(a, b) / axisDays)),
  };
}

export function endOf(actor: Actor, at: Point): CurveEnd {
  return { x: at.x, y: at.y, shape: shapeOf(actor) };
}

/** The curve of a track from its actor `a` to its actor `b`. */
export function curveOf(
  track: Track,
  actors: ReadonlyMap<string, Actor>,
  placement: Placement,
  steps?: number,
): Point[] {
  const [a, b] = [actors.get(track.a), actors.get(track.b)];
  const [from, to] = [placement.get(track.a), placement.get(track.b)];
  if (!a || !b || !from || !to) return [];
  return curveBetween(endOf(a, from), endOf(b, to), track.offsetPx, steps);
}

/** Space at the frame's edges that actors' centres keep free for shape and name. */
export function insets(frame: Frame): { side: number; top: number; bottom: number } {
  return { side: frame.name === 'phone' ? 46 : 70, top: 40, bottom: 56 };
}

/** Distance in pixels from the nearest line to an actor that is not one of its ends, over all dates. */
export function leastClearance(plan: Plan, placement: Placement): number {
  const actors = new Map(plan.actors.map((actor) => [actor.id, actor]));
  let least = Infinity;
  for (const track of plan.tracks) {
    const curve = curveOf(track, actors, placement);
    for (const actor of plan.actors) {
      const at = placement.get(actor.id);
      if (!at || actor.id === track.a || actor.id === track.b) continue;
      for (const point of curve) least = Math.min(least, distanceToShape(point, at, shapeOf(actor)));
    }
  }
  return least;
}
