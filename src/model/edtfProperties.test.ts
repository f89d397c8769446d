import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, isoDay } from './day.ts';
import { covers, outerDays, parseMoment, parseSpan } from './edtf.ts';

const day = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
  .map(([at, length, qualifier]) => isoDay(at).slice(0, length) + qualifier);
const range = fc.tuple(date, date).map(([a, b]) => `[${a}..${b}]`);
const moment = fc.oneof(date, range);
const span = fc.oneof(
  moment,
  fc.tuple(fc.oneof(moment, fc.constant('..')), fc.oneof(moment, fc.constant('..'))).map((ends) => ends.join('/')),
);
/** Valid dates with a few characters changed, and plain noise. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789-~?[]./X%'.split('')) }),
  fc
    .tuple(span, fc.nat(30), fc.constantFrom(...'-~?[]./09 \0'.split('')))
    .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1)),
);

it('every date of the profile is read, with its text kept and its ends in order', () => {
  fc.assert(
    fc.property(date, (text) => {
      const found = parseMoment(text);
      expect(found?.text).toBe(text);
      expect(found?.earliest).toBeLessThanOrEqual(found?.latest ?? NaN);
    }),
  );
});

it('a range is read exactly when its first day is not after its last', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [first, last] = [parseMoment(a), parseMoment(b)];
      const isInOrder = (first?.earliest ?? NaN) <= (last?.latest ?? NaN);
      expect(parseMoment(`[${a}..${b}]`) !== undefined).toBe(isInOrder);
    }),
  );
});

it('a span that is read covers its own ends and no day beyond them', () => {
  fc.assert(
    fc.property(span, (text) => {
      const found = parseSpan(text);
      if (!found) return;
      const { first, last } = outerDays(found);
      expect(first).toBeLessThanOrEqual(last);
      if (Number.isFinite(first)) expect([covers(found, first), covers(found, first - 1)]).toEqual([true, false]);
      if (Number.isFinite(last)) expect([covers(found, last), covers(found, last + 1)]).toEqual([true, false]);
    }),
  );
});

it('no text makes the readers throw or answer days that do not exist', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const found = parseMoment(text);
      if (found) expect([found.earliest, found.latest].every(Number.isSafeInteger)).toBe(true);
      const around = parseSpan(text);
      if (around) expect(around.text).toBe(text);
    }),
  );
});
