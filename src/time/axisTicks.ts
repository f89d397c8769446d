import { addMonths, civilDate, dayOf, type Day } from '../model/day.ts';
import type { Axis } from './changeDays.ts';

/** A day that bears a label below the axis; `year` stands on 1 January, `month` on any first of a month. */
export interface AxisTick {
  day: Day;
  precision: 'year' | 'month';
}

const stepsInMonths = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Round calendar days on the axis, as many as fit but at most `most`, ascending. */
export function axisTicks(axis: Axis, most: number): AxisTick[] {
  const start = civilDate(axis.first);
  for (const step of stepsInMonths) {
    const count = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
    const ticks: AxisTick[] = [];
    let day = dayOf(Math.floor(count / 12), (count % 12) + 1, 1);
    for (; day <= axis.last && ticks.length <= most; day = addMonths(day, step)) {
      if (day >= axis.first) ticks.push({ day, precision: civilDate(day).month === 1 ? 'year' : 'month' });
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}
