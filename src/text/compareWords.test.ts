import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { differencesBetween } from '../evidence/comparison.ts';
import { dayOf } from '../model/day.ts';
import { families, standings } from '../model/relation.ts';
import { reasonInWords, standingInWords, turnInWords } from './compareWords.ts';

const everything = { families: new Set(families), statuses: new Set(standings) };
const differences = differencesBetween(sampleDataset, dayOf(2020, 10, 1), { on: dayOf(2024, 7, 1) }, everything);
const told = (id: string, lang: 'de' | 'en') => {
  const difference = differences.find(({ relation }) => relation.id === id);
  if (!difference) return undefined;
  const { before, after } = difference;
  return `${standingInWords(before, lang)} → ${standingInWords(after, lang)}, ${turnInWords(difference, lang)}`;
};

describe('a difference in words', () => {
  it('says how the relation stood before and after, and since or until when', () => {
    expect(told('AM-CSTO-membership', 'en')).toBe('in force → suspended, disputed, since 22 February 2024');
    expect(told('AM-CSTO-membership', 'de')).toBe('in Kraft → ausgesetzt, umstritten, seit 22. Februar 2024');
    expect(told('AM-AZ-conflict', 'en')).toBe('ongoing → not on record, until 10 November 2020');
    expect(told('RU-AM-arms', 'de')).toBe('läuft → nicht verzeichnet, bis 2020');
    expect(told('AM-RU-dispute', 'en')).toBe('not on record → ongoing, since about September 2023');
  });

  it('gives the claim behind it with its speaker', () => {
    for (const difference of differences)
      expect(reasonInWords(difference, sampleDataset, 'en')).toMatch(/^\S.*: \S.*\.$/);
  });
});
