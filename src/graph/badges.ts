import { distanceToShape, shapeOf } from './actorShape.ts';
import { badgeHalfWidthPx, badgeRadiusPx, gapBetween, lookOf, spineOf, type BadgeLook } from './badgeShape.ts';
import { pointAlong, type Polyline } from './curve.ts';
import { distanceToBox, type Box, type Frame, type Point } from './frame.ts';
import { labelBox, type LabelSide } from './labels.ts';
import { curveOf, type Placement, type Plan } from './placement.ts';

/** Least room between two badges that can be seen at once, and what is aimed at. */
const apartPx = { least: 2, wanted: 4 };
const badgeToShapePx = 8;
/** What it costs to lie upon an actor, as much as to lie upon another badge. */
const uponShapeCost = 20;
const badgeToNamePx = 3;

/** From the middle outwards, in steps that are small on a phone. */
const shares = Array.from({ length: 21 }, (_, index) => 0.5 + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.02);
const rounds = 6;

/** A place at which a badge could sit, and what is in its way there whatever the other badges do. */
interface Candidate extends Point {
  share: number;
  cost: number;
}

/** Another track's badge that may be seen at the same time, and what both look like then. */
interface Neighbour {
  track: number;
  look: BadgeLook;
  otherLook: BadgeLook;
}

function neighboursOf(plan: Plan, looks: readonly BadgeLook[]): Neighbour[][] {
  const neighbours: Neighbour[][] = plan.tracks.map(() => []);
  const add = (one: number, look: BadgeLook, other: number, otherLook: BadgeLook) => {
    neighbours[one]?.push({ track: other, look, otherLook });
    neighbours[other]?.push({ track: one, look: otherLook, otherLook: look });
  };
  plan.tracks.forEach((_, one) => {
    for (let other = 0; other < one; other += 1) {
      if (plan.together[one]?.[other]) add(one, looks[one] ?? 'badge', other, looks[other] ?? 'badge');
    }
  });
  for (const { one, other, isOver } of plan.alsoSeen ?? []) {
    const [first, second] = isOver === 'neither' ? [false, false] : [true, isOver === 'both'];
    add(one, first ? 'year' : (looks[one] ?? 'badge'), other, second ? 'year' : (looks[other] ?? 'badge'));
  }
  return neighbours;
}

function candidatesOf(
  index: number,
  look: BadgeLook,
  plan: Plan,
  frame: Frame,
  placement: Placement,
  curves: readonly Polyline[],
): Candidate[] {
  const curve = curves[index] ?? [];
  return shares.map((share) => {
    const at = pointAlong(curve, share);
    const spine = spineOf(at, look);
    const room = (distanceFrom: (point: Point) => number) => Math.min(...spine.map(distanceFrom)) - badgeRadiusPx;
    let cost = Math.abs(share - 0.5);
    for (const actor of plan.actors) {
      const there = placement.get(actor.id);
      if (!there) continue;
      const gap = room((point) => distanceToShape(point, there, shapeOf(actor)));
      cost += Math.max(0, badgeToShapePx - gap) + (gap < 0 ? uponShapeCost : 0);
    }
    curves.forEach((line, other) => {
      const shared = other === index ? 0 : (plan.together[index]?.[other] ?? 0);
      if (shared > 0 && line.some((point) => gapBetween(at, look, point, 'badge') < 3 - badgeRadiusPx))
        cost += 0.4 * shared;
    });
    const halfWidth = badgeHalfWidthPx(look);
    if (at.x < halfWidth || at.x > frame.width - halfWidth) cost += 20;
    return { share, cost, x: at.x, y: at.y };
  });
}

export interface Badges {
  /** The share of its line's length (0.3 to 0.7) at which each track's badge sits, by track id. */
  shares: Map<string, number>;
  /** How far it failed to keep them clear, in pixels. */
  cost: number;
  /** Actors on whose names a badge lies. */
  crowded: Set<string>;
}

/**
 * Prepares to place the badges beside names at any sides: clear of badges that may be seen at the same time, of shapes
 * and names, and if possible of foreign lines. Depends on no date.
 */
export function badgesOf(
  plan: Plan,
  frame: Frame,
  placement: Placement,
  stretch = 1,
): (labels: ReadonlyMap<string, LabelSide>) => Badges {
  const actors = new Map(plan.actors.map((actor) => [actor.id, actor]));
  const curves = plan.tracks.map((track) => curveOf(track, actors, placement, stretch));
  const looks = plan.tracks.map(lookOf);
  const neighbours = neighboursOf(plan, looks);
  const candidates = looks.map((look, index) => candidatesOf(index, look, plan, frame, placement, curves));
  return (labels) => {
    const named = plan.actors.flatMap((actor) => {
      const at = placement.get(actor.id);
      const box = at && labelBox(actor, at, labels.get(actor.id) ?? 'below');
      return box ? [{ id: actor.id, box }] : [];
    });
    const toName = (at: Point, index: number, box: Box) =>
      Math.min(...spineOf(at, looks[index] ?? 'badge').map((point) => distanceToBox(point, box))) - badgeRadiusPx;
    const besideNames = candidates.map((options, index) =>
      options.map((option) => {
        const lacking = named.map(({ box }) => Math.max(0, badgeToNamePx - toName(option, index, box)));
        return { ...option, cost: option.cost + lacking.reduce((sum, px) => sum + px, 0) * 4 };
      }),
    );
    const chosen = besideNames.map(([middle]) => middle);

    function costOf(index: number, candidate: Candidate): number {
      let cost = candidate.cost;
      for (const { track, look, otherLook } of neighbours[index] ?? []) {
        const other = chosen[track];
        if (!other) continue;
        const gap = gapBetween(candidate, look, other, otherLook);
        if (gap < apartPx.wanted) cost += (apartPx.wanted - gap) * 2;
        if (gap < apartPx.least) cost += 20;
      }
      return cost;
    }

    for (let round = 0; round < rounds; round += 1) {
      besideNames.forEach((options, index) => {
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
    const isCrowded = (box: Box) => chosen.some((at, index) => at && toName(at, index, box) < 0);
    return {
      crowded: new Set(named.filter(({ box }) => isCrowded(box)).map(({ id }) => id)),
      shares: new Map(plan.tracks.map(({ id }, index) => [id, chosen[index]?.share ?? 0.5])),
      cost,
    };
  };
}
