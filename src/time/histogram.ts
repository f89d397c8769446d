import { civilDate, dayOf, type Day } from '../model/day.ts';
import { families, type Family } from '../model/relation.ts';
import type { Axis } from './changeDays.ts';

export const binUnits = ['month', 'quarter', 'year', 'decade'] as const;
export type BinUnit = (typeof binUnits)[number];

/** A calendar period, cut to the axis; both days included. */
export interface Bin {
  first: Day;
  last: Day;
}

const monthsIn: Record<BinUnit, number> = { month: 1, quarter: 3, year: 12, decade: 120 };
const daysPerYear = 365.25;

/** The calendar unit that gives a readable number of bars for the axis. */
export function binUnitOf({ first, last }: Axis): BinUnit {
  const years = (last - first) / daysPerYear;
  if (years > 150) return 'decade';
  if (years > 15) return 'year';
  return years > 6 ? 'quarter' : 'month';
}

/** Whole calendar periods that cover the axis, the first and last cut to it, ascending. */
export function binsOf(axis: Axis, unit: BinUnit): Bin[] {
  const step = monthsIn[unit];
  const { year, month } = civilDate(axis.first);
  const bins: Bin[] = [];
  const startOf = (count: number) => dayOf(Math.floor(count / 12), (count % 12) + 1, 1);
  const firstCount = Math.floor((year * 12 + month - 1) / step) * step;
  for (let count = firstCount; startOf(count) <= axis.last; count += step) {
    bins.push({ first: Math.max(startOf(count), axis.first), last: Math.min(startOf(count + step) - 1, axis.last) });
  }
  return bins;
}

export interface Bar extends Bin {
  total: number;
  byFamily: Record<Family, number>;
}

/** Counts entries by bin and family. The bins must be ascending; entries outside of them are not counted. */
export function histogram(entries: Iterable<{ day: Day; family: Family }>, bins: readonly Bin[]): Bar[] {
  const bars = bins.map((bin): Bar => ({
    ...bin,
    total: 0,
    byFamily: { alliance: 0, aspiration: 0, arms: 0, tension: 0 },
  }));
  for (const { day, family } of entries) {
    const bar = bars.find(({ first, last }) => first <= day && day <= last);
    if (!bar) continue;
    bar.total += 1;
    bar.byFamily[family] += 1;
  }
  return bars;
}

/** The parts of a bar from the ground up, in the order of families, as counts. */
export function stackOf({ byFamily }: Bar): { family: Family; from: number; to: number }[] {
  let ground = 0;
  const parts: { family: Family; from: number; to: number }[] = [];
  for (const family of families) {
    const count = byFamily[family];
    if (count > 0) parts.push({ family, from: ground, to: ground + count });
    ground += count;
  }
  return parts;
}
