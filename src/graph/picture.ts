import type { Dataset } from '../model/dataset.ts';
import type { Axis } from '../time/changeDays.ts';
import { placeBadges } from './badges.ts';
import type { Frame } from './frame.ts';
import { placeLabels, type LabelSide } from './labels.ts';
import { bowed, planOf, type Layout, type Placement, type Plan } from './placement.ts';

/** All that is fixed in a picture while time moves, in the frame's pixels. */
export interface Picture {
  frame: Frame;
  plan: Plan;
  placement: Placement;
  labels: ReadonlyMap<string, LabelSide>;
  /** Share of its line's length at which a track's badge sits. */
  badges: ReadonlyMap<string, number>;
}

/** Pure. */
export function pictureOf(dataset: Dataset, axis: Axis, frame: Frame, layout: Layout): Picture {
  const straight = planOf(dataset, axis);
  const { places: placement, bows } = layout;
  const plan = bowed(straight, bows);
  const { sides: labels } = placeLabels(plan, frame, placement);
  const { shares: badges } = placeBadges(plan, frame, placement, labels);
  return { frame, plan, placement, labels, badges };
}
