import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { changeLog } from '../evidence/changeLog.ts';
import { dayOf } from '../model/day.ts';
import { changeDate, changesLine, sliderSentence, stepSentence } from './stepSentence.ts';

const log = changeLog(sampleDataset);
const entryOn = (year: number, month: number, day: number) => {
  const entry = log.find((each) => each.day === dayOf(year, month, day));
  if (!entry) throw new Error('the sample has no change on that day');
  return entry;
};

describe('the sentence of a step', () => {
  it('names the day and what changed, with both actors', () => {
    expect(stepSentence(entryOn(2024, 2, 22), sampleDataset, 'en')).toMatch(
      /^22 February 2024\. Now suspended.*: Membership, Armenia – CSTO\.$/,
    );
    expect(stepSentence(entryOn(2024, 2, 22), sampleDataset, 'de')).toMatch(
      /^22\. Februar 2024\. Jetzt ausgesetzt.*: Mitgliedschaft, Armenien – OVKS\.$/,
    );
  });

  it('says when the source is less precise than the day', () => {
    expect(changesLine(entryOn(2023, 9, 1), sampleDataset, 'en', 1)).toContain('(about September 2023)');
    expect(changesLine(entryOn(2021, 1, 1), sampleDataset, 'en', 1)).toContain('(2020)');
    expect(changesLine(entryOn(2024, 6, 13), sampleDataset, 'de', 1)).toContain('(genauer Tag unbekannt)');
  });

  it('dates a change no more precisely than its source', () => {
    const dateOf = (...day: [number, number, number]) => {
      const { day: on, changes } = entryOn(...day);
      return changes[0] && changeDate(changes[0], on, 'en');
    };
    expect(dateOf(2024, 2, 22)).toEqual({ text: '22 February 2024', datetime: '2024-02-22' });
    expect(dateOf(2023, 9, 1)).toEqual({ text: 'About September 2023', datetime: undefined });
    expect(dateOf(2021, 1, 1)).toEqual({ text: '2020', datetime: '2020' });
  });

  it('counts what it does not name', () => {
    const entry = entryOn(1994, 4, 20);
    expect(entry.changes).toHaveLength(2);
    expect(changesLine(entry, sampleDataset, 'en', 1)).toMatch(/And one more\.$/);
    expect(changesLine(entry, sampleDataset, 'en', 2)).not.toContain('more');
  });
});

describe('the value of the time slider in words', () => {
  it('gives date, number of relations and what is new', () => {
    const { changes } = entryOn(1997, 8, 29);
    expect(sliderSentence(dayOf(1997, 8, 29), 17, changes, 'de')).toBe('29. August 1997, 17 Beziehungen, 1 neu');
    expect(sliderSentence(dayOf(1997, 8, 29), 1, changes, 'en')).toBe('29 August 1997, 1 relation, 1 new');
  });

  it('leaves out what did not happen', () => {
    expect(sliderSentence(dayOf(1991, 1, 1), 0, [], 'en')).toBe('1 January 1991, no relations');
    expect(sliderSentence(dayOf(1991, 1, 1), 0, [], 'de')).toBe('1. Januar 1991, keine Beziehungen');
  });

  it('is never a number with separators', () => {
    expect(sliderSentence(dayOf(2024, 1, 1), 12_345, [], 'de')).toContain('12345 Beziehungen');
  });
});
