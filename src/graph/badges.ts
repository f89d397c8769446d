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

/**
 * The share of its line's length (0.3 to 0.7) at which each track's badge sits, by track id: clear of badges that may
 * be there on the same day, of shapes and names, and if possible of foreign lines. Depends on no date.
 */
export function placeBadges(
  plan: Plan,
  frame: Frame,
  placement: Placement,
  labels: ReadonlyMap<string, LabelSide>,
): Map<string, number> {
  const actors = new Map(plan.actors.map((actor) => [actor.id, actor]));
  const curves: Polyline[] = plan.tracks.map((track) => curveOf(track, actors, placement));
  const names: Box[] = plan.actors.flatMap((actor) => {
    const at = placement.get(actor.id);
    const box = at && labelBox(actor, at, labels.get(actor.id) ?? 'below');
    return box ? [box] : [];
  });
  const chosen = plan.tracks.map(() => 0.5);

  function cost(index: number, share: number): number {
    const curve = curves[index] ?? [];
    const at = pointAlong(curve, share);
    let total = Math.abs(share - 0.5);
    for (const actor of plan.actors) {
      const there = placement.get(actor.id);
      if (!there) continue;
      total += Math.max(0, badgeRadiusPx + badgeToShapePx - distanceToShape(at, there, shapeOf(actor)));
    }
    for (const box of names) total += Math.max(0, badgeRadiusPx + 3 - distanceToBox(at, box)) * 0.5;
    plan.tracks.forEach((_, other) => {
      const shared = other === index ? 0 : (plan.together[index]?.[other] ?? 0);
      if (shared === 0) return;
      const line = curves[other] ?? [];
      total += Math.max(0, badgesApartPx - distance(at, pointAlong(line, chosen[other] ?? 0.5))) * 2;
      if (line.some((point) => distance(at, point) < badgeRadiusPx + 3)) total += 0.4 * shared;
    });
    if (at.x < badgeRadiusPx || at.x > frame.width - badgeRadiusPx) total += 20;
    return total;
  }

  for (let round = 0; round < rounds; round += 1) {
    plan.tracks.forEach((_, index) => {
      let best = { share: chosen[index] ?? 0.5, cost: Infinity };
      for (const share of shares) {
        const candidate = { share, cost: cost(index, share) };
        if (candidate.cost < best.cost) best = candidate;
      }
      chosen[index] = best.share;
    });
  }
  return new Map(plan.tracks.map((track, index) => [track.id, chosen[index] ?? 0.5]));
}
