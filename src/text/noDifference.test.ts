import { expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { noDifference } from './noDifference.ts';

const [on, against] = [dayOf(2020, 12, 15), dayOf(2018, 1, 1)];
const [early, late] = [dayOf(1980, 1, 1), dayOf(2026, 1, 1)];

it.each([
  [{ on, against: on, known: undefined }, true, 'en', /^Both days are the same\./],
  [{ on, against, known: early }, false, 'en', 'By 1 January 1980, nothing had been published about these relations.'],
  [{ on, against, known: early }, false, 'de', /^Bis zum 1\. Januar 1980 war zu diesen Beziehungen noch nichts/],
  [{ on, against, known: late }, false, 'en', 'Neither day shows any relation.'],
  [{ on, against, known: undefined }, false, 'de', 'An keinem der beiden Tage ist eine Beziehung zu sehen.'],
  [{ on, against, known: undefined }, true, 'en', 'Both days show the same.'],
] as const)('says why two days do not differ: %o, anything seen: %s, %s', (days, isAnythingSeen, lang, expected) => {
  expect(noDifference(days, isAnythingSeen, sampleDataset, lang)).toMatch(expected);
});
