import { axisTop, select } from 'd3';
import type { LaneScale } from '../graph/laneScale.ts';
import type { Day } from '../model/day.ts';

const tickPx = 5;

/** Draws a time axis into a group that stands on its baseline; labels above it. */
export function drawLaneAxis(group: SVGGElement, scale: LaneScale, days: readonly Day[], label: (day: Day) => string) {
  const axis = axisTop<number>(scale)
    .tickValues([...days])
    .tickFormat(label)
    .tickSizeInner(tickPx)
    .tickSizeOuter(0);
  select(group).call(axis);
}
