import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, civilDate, dayOf, daysInMonth, isoDay, parseIsoDay } from './day.ts';

const msPerDay = 86_400_000;
const anyDay = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });

/** The engine's own calendar, by numbers only. */
function oracle(day: number) {
  const date = new Date(0);
  date.setTime(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

it('civil dates are those of the engine for every day of ten thousand years', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const found = civilDate(day);
      const expected = oracle(day);
      return found.year === expected.year && found.month === expected.month && found.day === expected.day;
    }),
  );
});

it('a day survives the way through its civil date and through its text', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = civilDate(day);
      return dayOf(year, month, dayOfMonth) === day && parseIsoDay(isoDay(day)) === day;
    }),
  );
});

it('texts sort as their days do', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      (a, b) => Math.sign(a - b) === (isoDay(a) < isoDay(b) ? -1 : isoDay(a) > isoDay(b) ? 1 : 0),
    ),
  );
});

it('whatever is read as a day is written as it was read', () => {
  const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), (text) => {
      const day = parseIsoDay(text);
      return day === undefined || isoDay(day) === text;
    }),
  );
});

it('adding months lands in the month meant, on the same day or the last one', () => {
  const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(3000, 12, 31) });
  fc.assert(
    fc.property(day, fc.integer({ min: -6_000, max: 6_000 }), (start, months) => {
      const from = civilDate(start);
      const to = civilDate(addMonths(start, months));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
    }),
  );
});
