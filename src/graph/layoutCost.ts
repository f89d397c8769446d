import { boxHalfHeightPx, boxHalfWidthPx, circleRadiusPx, shapeOf } from './actorShape.ts';
import { bundlesOf } from './bundles.ts';
import type { Draft } from './draft.ts';
import type { Frame, Point } from './frame.ts';
import { labelHalfWidthPx } from './labels.ts';
import { insets, type Plan } from './placement.ts';
import { crossingsOf, distanceToFan, outsideOf, segmentsCross, writeCurve } from './segments.ts';

/** Least distance of a line from an actor that it does not belong to. */
export const clearancePx = 8;
/** Kept in the search beyond what must be; a phone has less to give. */
const clearanceMarginPx = { wide: 9, tablet: 10, phone: 7 } as const;

const weights = {
  edge: 2,
  apart: 2,
  clearance: 7,
  label: 0.5,
  crossing: 45,
  entangled: 120,
  angle: 3,
  short: 1,
  length: 0.004,
  bow: 10,
  outside: 1,
  empty: 0.06,
};
/** The last day of the axis is what readers see first: it counts as much as this share of all time. */
const lastDayShare = 0.2;
const narrowAngle = Math.PI / 9;
/** Lines that meet in an actor cross needlessly, however short the time. */
const leastShare = 0.15;
const roomyLinePx = 120;
/** Room that a line leaves at the frame's edge for its badge. */
const linesInsidePx = 16;
/** Steps in which each curve is looked at. */
const steps = 8;
const room = (steps + 1) * 2;

export function polylinesCross(one: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < one.length; i += 1) {
    for (let j = 1; j < other.length; j += 1) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]];
      if (a && b && c && d && segmentsCross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)) return true;
    }
  }
  return false;
}

/** Two tracks that may be seen on the same day, and for what share of the time. */
interface Encounter {
  i: number;
  j: number;
  share: number;
  /** Ends (2 * track, + 1 for its second actor) at which they meet in one actor, or -1. */
  endOfI: number;
  endOfJ: number;
}

function encountersOf(plan: Plan, ends: readonly { a: number; b: number }[]): Encounter[] {
  const lastDays = plan.tracks.map(({ days }) => days.at(-1)?.last ?? -Infinity);
  const lastDay = Math.max(...lastDays);
  const encounters: Encounter[] = [];
  ends.forEach((one, i) => {
    ends.forEach((other, j) => {
      const together = plan.together[i]?.[j] ?? 0;
      if (i >= j || together === 0 || (one.a === other.a && one.b === other.b)) return;
      const onLastDay = lastDays[i] === lastDay && lastDays[j] === lastDay ? lastDayShare : 0;
      const isFirstOfI = one.a === other.a || one.a === other.b;
      const shared = isFirstOfI ? one.a : one.b;
      const doMeet = shared === other.a || shared === other.b;
      encounters.push({
        i,
        j,
        share: together * (1 - lastDayShare) + onLastDay,
        endOfI: doMeet ? 2 * i + (isFirstOfI ? 0 : 1) : -1,
        endOfJ: doMeet ? 2 * j + (shared === other.a ? 0 : 1) : -1,
      });
    });
  });
  return encounters;
}

/**
 * Prepares a function that says how bad places are (x and y by the order of the plan's actors); 0 would be perfect.
 * It adds up, in weighted pixels: actors too near each other or the edge, lines too near foreign actors, names in the
 * way, bows, crossings and narrow angles by the share of time in which they are seen, short and long lines, empty margins.
 * It runs some ten thousand times, hence the flat arrays and the absence of allocation.
 */
export function costFunction(plan: Plan, frame: Frame): (draft: Draft) => number {
  const { actors, tracks } = plan;
  const index = new Map(actors.map((actor, position) => [actor.id, position]));
  const bundleAt = new Map(bundlesOf(plan).flatMap(({ tracks: members }, at) => members.map((track) => [track, at])));
  const ends = tracks.map(({ a, b, offsetPx }, track) => ({
    a: index.get(a) ?? 0,
    b: index.get(b) ?? 0,
    offsetPx,
    bundle: bundleAt.get(track) ?? 0,
  }));
  const isBox = actors.map((actor) => shapeOf(actor) === 'box');
  const labelHalfWidths = actors.map(labelHalfWidthPx);
  const encounters = encountersOf(plan, ends);
  const edge = insets(frame);
  const curves = new Float64Array(tracks.length * room);
  const angles = new Float64Array(tracks.length * 2);

  function bend({ x, y, bows }: Draft) {
    for (let track = 0; track < ends.length; track += 1) {
      const { a = 0, b = 0, offsetPx = 0, bundle = 0 } = ends[track] ?? {};
      const ax = x[a] ?? 0;
      const ay = y[a] ?? 0;
      const dx = (x[b] ?? 0) - ax;
      const dy = (y[b] ?? 0) - ay;
      const bow = bows[bundle] ?? 0;
      angles[2 * track] = Math.atan2(dy - 4 * bow * dx, dx + 4 * bow * dy);
      angles[2 * track + 1] = Math.atan2(-dy - 4 * bow * dx, -dx + 4 * bow * dy);
      const aside = bow + offsetPx / (Math.sqrt(dx * dx + dy * dy) || 1);
      writeCurve(curves, track * room, steps, ax, ay, dx, dy, aside);
    }
  }

  function lines({ x, y, bows }: Draft): number {
    let cost = 0;
    for (const bow of bows) cost += Math.abs(bow) * weights.bow;
    const wanted = clearancePx + clearanceMarginPx[frame.name];
    for (let track = 0; track < ends.length; track += 1) {
      const { a = 0, b = 0 } = ends[track] ?? {};
      const length = Math.sqrt(((x[a] ?? 0) - (x[b] ?? 0)) ** 2 + ((y[a] ?? 0) - (y[b] ?? 0)) ** 2);
      cost += Math.max(0, roomyLinePx - length) * weights.short + length * weights.length;
      cost += outsideOf(curves, track * room, steps, frame, linesInsidePx) * weights.outside;
      for (let actor = 0; actor < actors.length; actor += 1) {
        if (actor === a || actor === b) continue;
        const radius = isBox[actor] ? boxHalfHeightPx : circleRadiusPx;
        // A box is taken as two circles side by side.
        const aside = isBox[actor] ? boxHalfWidthPx - boxHalfHeightPx : 0;
        const ax = x[actor] ?? 0;
        const ay = y[actor] ?? 0;
        let nearest = distanceToFan(curves, track * room, steps, 0, ax - aside, ay);
        if (aside > 0) nearest = Math.min(nearest, distanceToFan(curves, track * room, steps, 0, ax + aside, ay));
        const gap = nearest - radius;
        if (gap < wanted) cost += (wanted - gap) * weights.clearance;
      }
    }
    return cost;
  }

  function meetings(): number {
    let cost = 0;
    for (const { i, j, share, endOfI, endOfJ } of encounters) {
      const doMeet = endOfI >= 0;
      const crossings = crossingsOf(curves, i * room, steps, j * room, steps);
      if (crossings > 0)
        cost += crossings * (doMeet ? weights.entangled * (share + leastShare) : weights.crossing * share);
      if (!doMeet) continue;
      const turn = Math.abs((angles[endOfI] ?? 0) - (angles[endOfJ] ?? 0));
      const narrow = narrowAngle - Math.min(turn, 2 * Math.PI - turn);
      if (narrow > 0) cost += (narrow / narrowAngle) * weights.angle * share;
    }
    return cost;
  }

  function spacing({ x, y }: Draft): number {
    let cost = 0;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < actors.length; i += 1) {
      const ix = x[i] ?? 0;
      const iy = y[i] ?? 0;
      left = Math.min(left, ix);
      right = Math.max(right, ix);
      top = Math.min(top, iy);
      bottom = Math.max(bottom, iy);
      const halfWidth = labelHalfWidths[i] ?? 0;
      for (let j = 0; j < actors.length; j += 1) {
        if (j === i) continue;
        const dx = Math.abs(ix - (x[j] ?? 0));
        const dy = (y[j] ?? 0) - iy;
        const apart = Math.sqrt(dx * dx + dy * dy);
        if (j > i && apart < frame.apartPx) cost += (frame.apartPx - apart) * weights.apart;
        // The name stands below its actor unless a better side is found afterwards.
        if (halfWidth === 0 || dy < 0) continue;
        const under = Math.max(Math.abs(dy - circleRadiusPx - 14) - 10, 0);
        const aside = Math.max(dx - halfWidth, 0);
        const near = 40 - Math.sqrt(under * under + aside * aside);
        if (near > 0) cost += near * weights.label;
      }
    }
    const outside =
      Math.max(0, edge.side - left) +
      Math.max(0, right - frame.width + edge.side) +
      Math.max(0, edge.top - top) +
      Math.max(0, bottom - frame.height + edge.bottom);
    const empty = frame.width - (right - left) + frame.height - (bottom - top);
    return cost + outside * weights.edge + empty * weights.empty;
  }

  return (draft) => {
    bend(draft);
    return spacing(draft) + lines(draft) + meetings();
  };
}
