import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../model/day.ts';
import { dayAfterKey } from './sliderKeys.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const on = dayOf(2024, 3, 31);
const after = (key: string, withShift = false) => {
  const day = dayAfterKey(on, key, withShift, axis);
  return day === undefined ? undefined : isoDay(day);
};

describe('a key on the time slider', () => {
  it('moves one month with an arrow, to the last day of a shorter month', () => {
    expect(after('ArrowRight')).toBe('2024-04-30');
    expect(after('ArrowUp')).toBe('2024-04-30');
    expect(after('ArrowLeft')).toBe('2024-02-29');
    expect(after('ArrowDown')).toBe('2024-02-29');
  });

  it('moves one year with Shift and an arrow or with Page', () => {
    for (const [key, shift] of [
      ['ArrowRight', true],
      ['PageUp', false],
      ['PageUp', true],
    ] as const)
      expect(after(key, shift)).toBe('2025-03-31');
    for (const [key, shift] of [
      ['ArrowLeft', true],
      ['PageDown', false],
    ] as const)
      expect(after(key, shift)).toBe('2023-03-31');
  });

  it('moves to the ends with Home and End and never beyond', () => {
    expect(after('Home')).toBe('1991-01-01');
    expect(after('End')).toBe('2026-11-20');
    expect(dayAfterKey(axis.last, 'ArrowRight', false, axis)).toBe(axis.last);
    expect(dayAfterKey(axis.first, 'PageDown', false, axis)).toBe(axis.first);
  });

  it('means nothing otherwise', () => {
    expect(after('a')).toBeUndefined();
    expect(after('Tab')).toBeUndefined();
  });
});
