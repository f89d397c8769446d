import { pairId } from '../model/relation.ts';
import { distanceToShape, shapeOf } from './actorShape.ts';
import type { Actor } from '../model/actor.ts';
import { markedDays } from '../evidence/recentChange.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { curveBetween, type CurveEnd } from './curve.ts';
import type { Frame, Point } from './frame.ts';
import type { Axis } from '../time/changeDays.ts';
import { daysTogether, tracksOf, type Track } from './tracks.ts';

/** Where every actor stands, by id, in the frame's pixels. */
export type Placement = ReadonlyMap<string, Point>;

/**
 * How far the lines of a pair bow aside to pass round actors and other lines, by pair id: the middle's distance from
 * the straight line as a share of that line's length, to the left looking from the first id to the second. A pair that
 * is not named is straight. Chosen once for all dates; it scales with the line when a reader moves an actor.
 */
export type Bows = ReadonlyMap<string, number>;

/** What a layout finds: for all dates, in one frame. */
export interface Layout {
  places: Placement;
  bows: Bows;
}

/** Two tracks in one picture: on two days that are compared, or just after the first or both have ended. */
export interface AlsoSeen {
  one: number;
  other: number;
  isOver: 'neither' | 'first' | 'both';
}

/** What the layout must know of a dataset, prepared once. */
export interface Plan {
  actors: readonly Actor[];
  tracks: readonly Track[];
  /** Share of the axis (0 to 1) on which both tracks are there, for each pair of tracks by index. */
  together: readonly (readonly number[])[];
  /** Tracks by index that are never there on one day, and yet may be seen at the same time. */
  alsoSeen?: readonly AlsoSeen[];
}

export function planOf(dataset: Dataset, axis: Axis): Plan {
  const tracks = tracksOf(dataset, axis);
  const axisDays = axis.last - axis.first + 1;
  return {
    actors: [...dataset.actors.values()],
    tracks,
    together: tracks.map((a) => tracks.map((b) => daysTogether(a, b) / axisDays)),
    alsoSeen: alsoSeenOf(dataset, tracks),
  };
}

function alsoSeenOf({ meta }: Dataset, tracks: readonly Track[]): AlsoSeen[] {
  const found: AlsoSeen[] = [];
  const compared = meta.comparisons.map(({ from, to }) => [from.earliest, to.latest]);
  const isOn = ({ days }: Track, day: Day) => days.some(({ first, last }) => first <= day && day <= last);
  tracks.forEach((track, one) => {
    const over = track.days.map(({ last }) => ({
      first: last + 1,
      last: last + markedDays,
    }));
    tracks.forEach((there, other) => {
      if (one === other) return;
      if (daysTogether({ days: over }, there) > 0) found.push({ one, other, isOver: 'first' });
      if (other < one) return;
      if (track.days.some(({ last }) => there.days.some((stretch) => stretch.last === last)))
        found.push({ one, other, isOver: 'both' });
      if (compared.some((days) => days.some((day) => isOn(track, day)) && days.some((day) => isOn(there, day))))
        found.push({ one, other, isOver: 'neither' });
    });
  });
  return found;
}

/** The plan with its lines bent. */
export function bowed(plan: Plan, bows: Bows): Plan {
  return {
    ...plan,
    tracks: plan.tracks.map((track) => ({
      ...track,
      bow: bows.get(pairId(track.a, track.b)) ?? 0,
    })),
  };
}

export function endOf(actor: Actor, at: Point): CurveEnd {
  return { x: at.x, y: at.y, shape: shapeOf(actor) };
}

/**
 * The curve of a track from its actor `a` to its actor `b`. Where the frame has been stretched more in width than in
 * height, by the factor `stretch`, bows are stretched with it, so that they still pass round what they pass round.
 */
export function curveOf(track: Track, actors: ReadonlyMap<string, Actor>, placement: Placement, stretch = 1): Point[] {
  const [a, b] = [actors.get(track.a), actors.get(track.b)];
  const [from, to] = [placement.get(track.a), placement.get(track.b)];
  if (!a || !b || !from || !to) return [];
  const bend = { x: (to.y - from.y) * track.bow * stretch, y: ((from.x - to.x) * track.bow) / stretch };
  return curveBetween(endOf(a, from), endOf(b, to), track.offsetPx, bend);
}

/** Space at the frame's edges that actors' centres keep free for shape and name. */
export function insets(frame: Frame): {
  side: number;
  top: number;
  bottom: number;
} {
  return frame.name === 'phone' ? { side: 42, top: 34, bottom: 52 } : { side: 70, top: 40, bottom: 56 };
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
