import { addMonths, type Day } from '../model/day.ts';
import type { Axis } from './changeDays.ts';

const monthsByKey = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 12],
  ['PageDown', -12],
]);

/**
 * Where a key moves the time slider: arrows one month, Shift+arrow and Page one year, Home and End to the ends, never
 * out of the axis. Undefined for keys that mean nothing to a slider.
 */
export function dayAfterKey(on: Day, key: string, withShift: boolean, axis: Axis): Day | undefined {
  if (key === 'Home') return axis.first;
  if (key === 'End') return axis.last;
  const months = monthsByKey.get(key);
  if (months === undefined) return undefined;
  const step = withShift && Math.abs(months) === 1 ? months * 12 : months;
  return Math.min(Math.max(addMonths(on, step), axis.first), axis.last);
}
