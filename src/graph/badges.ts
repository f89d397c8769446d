import { distanceToShape, shapeOf } from './actorShape.ts';
import { pointAlong, type Polyline } from './curve.ts';
import { distanceToBox, type Box, type Frame, type Point } from './frame.ts';
import { labelBox, type LabelSide } from './labels.ts';
import { curveOf, type Placement, type Plan } from './placement.ts';

export const badgeRadiusPx = 11;
/** Least distance between the centres of two badges that can be seen at once. */
export const badgesApartPx = 26;
const badgeToShapePx = 8;

const shares = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7];
const rounds = 6;

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A place at which a badge could sit, and what is in its way there whatever the other badges do. */
interface Candidate extends Point {
  share: number;
  cost: number;
}

function candidatesOf(
  index: number,
  plan: Plan,
  frame: Frame,
  placement: Placement,
  curves: readonly Polyline[],
  names: readonly Box[],
): Candidate[] {
  const curve = curves[index] ?? [];
  return shares.map((share) => {
    const at = pointAlong(curve, share);
    let cost = Math.abs(share - 0.5);
    for (const actor of plan.actors) {
      const there = placement.get(actor.id);
      if (there) cost += Math.max(0, badgeRadiusPx + badgeToShapePx - distanceToShape(at, there, shapeOf(actor)));
    }
    for (const box of names) cost += Math.max(0, badgeRadiusPx + 3 - distanceToBox(at, box)) * 1.5;
    curves.forEach((line, other) => {
      const shared = other === index ? 0 : (plan.together[index]?.[other] ?? 0);
      if (shared > 0 && line.some((point) => distance(at, point) < badgeRadiusPx + 3)) cost += 0.4 * shared;
    });
    if (at.x < badgeRadiusPx || at.x > frame.width - badgeRadiusPx) cost += 20;
    return { share, cost, x: at.x, y: at.y };
  });
}

/**
 * The share of its line's length (0.3 to 0.7) at which each track's badge sits, by track id: clear of badges that may
 * be there on the same day, of shapes and names, and if possible of foreign lines. Depends on no date. The cost says
 * how far that failed, in pixels.
 */
export function placeBadges(
  plan: Plan,
  frame: Frame,
  placement: Placement,
  labels: ReadonlyMap<string, LabelSide>,
): { shares: Map<string, number>; cost: number } {
  const actors = new Map(plan.actors.map((actor) => [actor.id, actor]));
  const curves = plan.tracks.map((track) => curveOf(track, actors, placement));
  const names = plan.actors.flatMap((actor) => {
    const at = placement.get(actor.id);
    return (at && labelBox(actor, at, labels.get(actor.id) ?? 'below')) ?? [];
  });
  const candidates = plan.tracks.map((_, index) => candidatesOf(index, plan, frame, placement, curves, names));
  const chosen = candidates.map(([middle]) => middle);

  function costOf(index: number, candidate: Candidate): number {
    let cost = candidate.cost;
    chosen.forEach((other, position) => {
      if (!other || position === index || !plan.together[index]?.[position]) return;
      cost += Math.max(0, badgesApartPx - distance(candidate, other)) * 2;
    });
    return cost;
  }

  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach((options, index) => {
      let best: { option: Candidate; cost: number } | undefined;
      for (const option of options) {
        const cost = costOf(index, option);
        if (!best || cost < best.cost) best = { option, cost };
      }
      chosen[index] = best?.option;
    });
  }
  let cost = 0;
  chosen.forEach((candidate, index) => {
    if (candidate) cost += costOf(index, candidate);
  });
  return { shares: new Map(plan.tracks.map(({ id }, index) => [id, chosen[index]?.share ?? 0.5])), cost };
}
