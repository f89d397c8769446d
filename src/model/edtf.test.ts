import { describe, expect, it } from 'vitest';
import { isoDay } from './day.ts';
import { covers, outerDays, parseMoment, parseSpan } from './edtf.ts';

const daysOf = (text: string) => {
  const moment = parseMoment(text);
  return moment && [isoDay(moment.earliest), isoDay(moment.latest), moment.precision];
};

describe('parseMoment', () => {
  it.each([
    ['1992-05-15', '1992-05-15', '1992-05-15', 'day'],
    ['1992-05', '1992-05-01', '1992-05-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1992', '1992-01-01', '1992-12-31', 'year'],
    ['2023~', '2023-01-01', '2023-12-31', 'year'],
    ['2023-09?', '2023-09-01', '2023-09-30', 'month'],
    ['0044', '0044-01-01', '0044-12-31', 'year'],
    ['[2024-06-13..2024-08-31]', '2024-06-13', '2024-08-31', 'range'],
    ['[2024-06..2024-08]', '2024-06-01', '2024-08-31', 'range'],
  ])('%s is some day from %s to %s, known to the %s', (text, earliest, latest, precision) => {
    expect(daysOf(text)).toEqual([earliest, latest, precision]);
  });

  it('keeps approximate and uncertain apart', () => {
    expect(parseMoment('2023~')).toMatchObject({ isApproximate: true, isUncertain: false });
    expect(parseMoment('2023?')).toMatchObject({ isApproximate: false, isUncertain: true });
    expect(parseMoment('[2023..2024?]')).toMatchObject({ isApproximate: false, isUncertain: true });
  });

  it.each([
    '',
    '..',
    '92',
    '1992-5',
    '1992-13',
    '1992-02-30',
    '2023-02-29',
    '1992%',
    '1992~?',
    '199X',
    '[1992]',
    '[1992..]',
    '[..1992]',
    '[1993..1992]',
    '[1992..1993',
    '[[1992..1993]..1994]',
    '1992/1993',
    '1992-05-15T10:00',
    ' 1992',
  ])('refuses %j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

describe('parseSpan', () => {
  it.each([
    ['1992-05-15/2024-02-21', '1992-05-15', '2024-02-21'],
    ['2011/2020', '2011-01-01', '2020-12-31'],
    ['[2024-06-13..2024-08-31]/2025', '2024-06-13', '2025-12-31'],
    ['1992-05', '1992-05-01', '1992-05-31'],
    ['1992/1992', '1992-01-01', '1992-12-31'],
  ])('%s may cover the days from %s to %s', (text, first, last) => {
    const span = parseSpan(text);
    const days = span && outerDays(span);
    expect(days && [isoDay(days.first), isoDay(days.last)]).toEqual([first, last]);
  });

  it('leaves open ends open', () => {
    const since = parseSpan('2024-02-22/..');
    const until = parseSpan('../2024-02-22');
    expect(since && outerDays(since).last).toBe(Infinity);
    expect(until && outerDays(until).first).toBe(-Infinity);
  });

  it('tells a moment from an interval', () => {
    expect(parseSpan('2024')).toMatchObject({ isInterval: false });
    expect(parseSpan('2024/2024')).toMatchObject({ isInterval: true });
  });

  it.each(['', '/', '../..', '2024/', '/2024', '2024/2023', '2024/2025/2026', '2024/..x', '1992-02-30/..'])(
    'refuses %j',
    (text) => {
      expect(parseSpan(text)).toBeUndefined();
    },
  );
});

describe('covers', () => {
  it('includes both ends and nothing beside them', () => {
    const span = parseSpan('2020-09-27/2020-11-10');
    const start = span?.start?.earliest ?? NaN;
    const end = span?.end?.latest ?? NaN;
    expect([start - 1, start, end, end + 1].map((day) => span && covers(span, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
