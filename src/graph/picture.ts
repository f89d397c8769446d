import type { Dataset } from '../model/dataset.ts';
import type { Axis } from '../time/changeDays.ts';
import { badgesOf } from './badges.ts';
import type { Frame } from './frame.ts';
import { labelSides, placeLabels, type LabelSide } from './labels.ts';
import { bowed, planOf, type Layout, type Placement, type Plan } from './placement.ts';
import { stretched, stretchOf, type Size } from './stretch.ts';

/** What is fixed in a frame, whatever the date and the real size: who stands where, and which lines bow. */
export interface Ground {
  frame: Frame;
  plan: Plan;
  /** In the frame's pixels. */
  placement: Placement;
}

/** A ground at the element's real size, in its pixels: all that is fixed while time moves. */
export interface Picture {
  plan: Plan;
  places: Placement;
  /** By how much more the frame is stretched in width than in height. */
  stretch: number;
  labels: ReadonlyMap<string, LabelSide>;
  /** Share of its line's length at which a track's badge sits. */
  badges: ReadonlyMap<string, number>;
}

export function groundOf(dataset: Dataset, axis: Axis, frame: Frame, { places, bows }: Layout): Ground {
  return { frame, plan: bowed(planOf(dataset, axis), bows), placement: places };
}

/** What names cost by the days crossed, and badges by the pixels that they lack, against each other. */
const weights = { label: 8, badge: 3 };

/** Prepares to put names at given or the best sides, and badges where these leave room. */
function detailsOf(plan: Plan, frame: Frame, places: Placement, stretch = 1) {
  const badgesBeside = badgesOf(plan, frame, places, stretch);
  return (sides?: ReadonlyMap<string, LabelSide>) => {
    const labels = placeLabels(plan, frame, places, stretch, sides);
    const badges = badgesBeside(labels.sides);
    const cost = labels.cost * weights.label + badges.cost * weights.badge;
    return { labels: labels.sides, badges: badges.shares, crowded: badges.crowded, cost };
  };
}

/** Names and badges where there is most room for them at the real size. */
function bestDetails({ frame, plan, placement }: Ground, size: Size) {
  const places = stretched(placement, frame, size);
  const stretch = stretchOf(frame, size);
  const details = detailsOf(plan, { ...frame, ...size }, places, stretch);
  let best = details();
  for (const actor of best.crowded) {
    for (const side of labelSides) {
      const other = details(new Map([...best.labels, [actor, side]]));
      if (other.cost < best.cost) best = other;
    }
  }
  return { ...best, places, stretch };
}

/** What names and badges lack in room at a real size. */
export function crowdingOf(ground: Ground, size: Size): number {
  return bestDetails(ground, size).cost;
}

/** Puts names and badges where there is room for them at the real size. */
export function pictureOf(ground: Ground, size: Size): Picture {
  const { places, stretch, labels, badges } = bestDetails(ground, size);
  return { plan: ground.plan, places, stretch, labels, badges };
}
