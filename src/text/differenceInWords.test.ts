import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { differencesBetween } from '../evidence/comparison.ts';
import { dayOf, type Day } from '../model/day.ts';
import { families, standings } from '../model/relation.ts';
import { courseInWords, reasonInWords } from './differenceInWords.ts';

const everything = { families: new Set(families), statuses: new Set(standings) };
const differences = differencesBetween(sampleDataset, dayOf(2020, 10, 1), { on: dayOf(2024, 7, 1) }, everything);
const told = (id: string, lang: 'de' | 'en') => {
  const difference = differences.find(({ relation }) => relation.id === id);
  return difference && courseInWords(difference, lang);
};

describe('a difference in words', () => {
  it('says what happened, in the order of time and no more exactly than the sources', () => {
    expect(told('AM-CSTO-membership', 'en')).toBe('suspended, disputed since 22 February 2024, before that in place');
    expect(told('AM-CSTO-membership', 'de')).toBe('ausgesetzt, strittig seit dem 22. Februar 2024, davor besteht');
    expect(told('AM-AZ-conflict', 'en')).toBe('on record until 10 November 2020, not after that');
    expect(told('RU-AM-arms', 'de')).toBe('verzeichnet bis 2020, danach nicht mehr');
    expect(told('AM-RU-dispute', 'en')).toBe('ongoing since about September 2023, not on record before that');
  });

  it('says only of the mark that it is another where the status is the same', () => {
    const toldOfTwo = (from: Day, on: Day, lang: 'de' | 'en') =>
      differencesBetween(defaultDataset, from, { on }, everything)
        .filter(({ relation }) => ['AM-CSTO-withdrawal', 'AM-RU-allies'].includes(relation.id))
        .map((difference) => courseInWords(difference, lang));
    expect(toldOfTwo(dayOf(2025, 7, 1), dayOf(2025, 8, 1), 'en')).toEqual([
      'not carried out, no longer disputed since 16 July 2025',
    ]);
    expect(toldOfTwo(dayOf(2023, 5, 1), dayOf(2023, 7, 1), 'de')).toEqual(['besteht, strittig seit dem 1. Juni 2023']);
  });

  it('says the same whichever of the two days is shown', () => {
    const back = differencesBetween(sampleDataset, dayOf(2024, 7, 1), { on: dayOf(2020, 10, 1) }, everything);
    const inWords = (all: typeof back) => all.map((each) => courseInWords(each, 'en'));
    expect(inWords(back)).toEqual(inWords(differences));
  });

  it('gives the claim behind it with its speaker', () => {
    for (const difference of differences)
      expect(reasonInWords(difference, sampleDataset, 'en')).toMatch(/^\S.*: \S.*\.$/);
  });
});
