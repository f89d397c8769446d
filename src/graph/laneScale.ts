import { scaleLinear, type ScaleLinear } from 'd3';
import type { Day } from '../model/day.ts';
import { axisTicks, type AxisTick } from '../time/axisTicks.ts';
import type { Axis } from '../time/changeDays.ts';

/** From days to pixels of a lane's drawing. A day is as wide as the distance to the next. */
export type LaneScale = ScaleLinear<number, number>;

/** Room for marks on the first day, and for the arrows behind the last. */
const insetPx = { left: 8, right: 16 };
/** Room that a label of the axis needs at least. */
const labelPx = 52;

export function laneScale({ first, last }: Axis, widthPx: number): LaneScale {
  return scaleLinear()
    .domain([first, last + 1])
    .range([insetPx.left, Math.max(widthPx - insetPx.right, insetPx.left + 1)]);
}

/** The day at a place in the drawing, kept within the axis. */
export function dayAt(scale: LaneScale, xPx: number, { first, last }: Axis): Day {
  return Math.min(Math.max(Math.floor(scale.invert(xPx)), first), last);
}

/** The middle of a day. */
export function middleOf(scale: LaneScale, day: Day): number {
  return scale(day + 0.5);
}

/** The days that bear a label, as many as fit. */
export function laneTicks(scale: LaneScale, axis: Axis): AxisTick[] {
  const [left = 0, right = 0] = scale.range();
  return axisTicks(axis, Math.max(2, Math.floor((right - left) / labelPx)));
}
