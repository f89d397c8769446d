import type { Day } from '../model/day.ts';
import { lastChange, type ChangeDay } from './changeLog.ts';

/** One step of the slider: longer ago, a change is not marked in the picture any more. */
export const markedDays = 31;

/** The last change on or before the day, if it is fresh enough to be marked as new or just ended. */
export function recentChange(log: readonly ChangeDay[], on: Day): ChangeDay | undefined {
  const last = lastChange(log, on);
  return last && on - last.day < markedDays ? last : undefined;
}
