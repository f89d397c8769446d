import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { changeLog } from '../evidence/changeLog.ts';
import { dayOf } from '../model/day.ts';
import { summarySentences, type SummaryOf } from './summarySentence.ts';

const log = changeLog(sampleDataset);
const textsOf = (of: SummaryOf, lang: 'de' | 'en') => summarySentences(of, lang).map(({ text }) => text);
const base: SummaryOf = { dataset: sampleDataset, on: dayOf(2024, 2, 22), ties: [], log, isFiltered: false };

describe('summarySentences', () => {
  it('counts ties by family, and says nothing of families that are not there', () => {
    const ties = [
      { family: 'alliance', mark: 'disputed' },
      { family: 'tension', mark: undefined },
      { family: 'tension', mark: 'denied' },
    ] as const;
    expect(textsOf({ ...base, ties }, 'en')).toEqual([
      '1 line of cooperation, 2 tensions.',
      'Now suspended: Membership, Armenia – CSTO.',
      'Disputed: 1.',
      'Denied: 1.',
    ]);
  });

  it('names the last change on days without one', () => {
    expect(textsOf({ ...base, on: dayOf(2024, 3, 1) }, 'de')[1]).toBe(
      'Letzte Änderung am 22. Februar 2024: Jetzt ausgesetzt: Mitgliedschaft, Armenien – OVKS.',
    );
  });

  it('says so when nothing has changed yet', () => {
    expect(textsOf({ ...base, on: dayOf(1991, 1, 1) }, 'en')).toEqual([
      'no relations on record.',
      'No change up to then.',
    ]);
  });

  it('tells an empty filter from an empty day', () => {
    const filtered = { ...base, on: dayOf(2024, 3, 1), log: [], isFiltered: true };
    expect(textsOf(filtered, 'en')[0]).toContain('these filters');
    expect(textsOf({ ...filtered, isFiltered: false }, 'en')[0]).toBe('no relations on record.');
  });

  it('says up to when the data were checked once the date lies after it', () => {
    expect(textsOf({ ...base, on: dayOf(2026, 6, 25) }, 'en').join(' ')).not.toContain('Checked');
    expect(textsOf({ ...base, on: dayOf(2026, 6, 26) }, 'en').at(-1)).toBe('Checked up to 25 June 2026.');
  });
});
