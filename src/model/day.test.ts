import { describe, expect, it } from 'vitest';
import { addMonths, civilDate, dayOf, daysInMonth, isoDay, parseIsoDay } from './day.ts';

describe('dayOf', () => {
  it.each([
    ['1970-01-01', 1970, 1, 1, 0],
    ['1969-12-31', 1969, 12, 31, -1],
    ['2000-02-29', 2000, 2, 29, 11_016],
    ['2000-03-01', 2000, 3, 1, 11_017],
    ['1991-12-26', 1991, 12, 26, 8_029],
    ['2024-06-12', 2024, 6, 12, 19_886],
    ['0000-03-01', 0, 3, 1, -719_468],
    ['9999-12-31', 9999, 12, 31, 2_932_896],
  ])('counts the days from 1970 to %s', (_text, year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
    expect(civilDate(expected)).toEqual({ year, month, day });
  });
});

describe('daysInMonth', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('in %i-%i is %#', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-06-12', 0, '2024-06-12'],
    ['2024-06-12', -402, '1990-12-12'],
  ])('from %s by %i is %s', (from, months, expected) => {
    expect(isoDay(addMonths(parseIsoDay(from) ?? NaN, months))).toBe(expected);
  });
});

describe('parseIsoDay', () => {
  it.each([
    '',
    '2024',
    '2024-06',
    '2024-6-1',
    '2024-06-31',
    '2023-02-29',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    ' 2024-06-12',
    '2024-06-12\n',
    '2024-06-12T00:00',
    '+02024-06-12',
    '-2024-06-12',
    '２０２４-06-12',
    '12.06.2024',
  ])('refuses %j', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});
