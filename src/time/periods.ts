import { addMonths, civilDate, dayOf, type Day } from '../model/day.ts';
import type { Axis } from './changeDays.ts';

/** Which part of the time axis is shown. `own`: two days that the reader has set. */
export const periodChoices = ['all', 'since-2018', 'since-2023', 'year-around', 'own'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

export interface Period {
  choice: PeriodChoice;
  axis: Axis;
}

/** A slider needs some days to move over. */
const leastDays = 30;

function within(axis: Axis, first: Day, last: Day): Axis {
  const start = Math.min(Math.max(first, axis.first), axis.last - leastDays);
  return { first: start, last: Math.max(Math.min(last, axis.last), start + leastDays) };
}

/** The part of the whole axis that a choice stands for; `own` begins with the period shown before. */
export function periodOf(choice: PeriodChoice, whole: Axis, on: Day, shown: Axis): Period {
  if (choice === 'since-2018') return { choice, axis: within(whole, dayOf(2018, 1, 1), whole.last) };
  if (choice === 'since-2023') return { choice, axis: within(whole, dayOf(2023, 1, 1), whole.last) };
  if (choice === 'year-around') return { choice, axis: within(whole, addMonths(on, -6), addMonths(on, 6)) };
  return { choice, axis: choice === 'all' ? whole : shown };
}

/** A period of the reader's own, with the two days in either order, cut to the whole axis. */
export function ownPeriod(whole: Axis, from: Day, to: Day): Period {
  return { choice: 'own', axis: within(whole, Math.min(from, to), Math.max(from, to)) };
}

/** The period itself while it holds the day; else widened by whole years until it does. */
export function widenedTo(period: Period, on: Day, whole: Axis): Period {
  const { first, last } = period.axis;
  const day = Math.min(Math.max(on, whole.first), whole.last);
  if (first <= day && day <= last) return period;
  const { year } = civilDate(day);
  return ownPeriod(whole, Math.min(first, dayOf(year, 1, 1)), Math.max(last, dayOf(year, 12, 31)));
}
