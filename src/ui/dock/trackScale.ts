import type { Day } from '../../model/day.ts';
import type { Axis } from '../../time/changeDays.ts';

/** The slider's thumb is as wide as this; its middle travels this much less than the track. Equal to DaySlider.css. */
export const thumbPx = 24;

/** Where the middle of the thumb stands on a day, in pixels from the left edge of the track. */
export function trackScale({ first, last }: Axis, widthPx: number): (day: Day) => number {
  const travel = Math.max(widthPx - thumbPx, 0);
  return (day) => thumbPx / 2 + ((day - first) / (last - first)) * travel;
}
