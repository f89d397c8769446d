import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { figuresOf } from '../evidence/figures.ts';
import { languages, type Language } from '../model/localised.ts';
import { figuresInWords } from './figuresInWords.ts';

const figures = figuresOf(sampleDataset);
const { meta } = sampleDataset;

const printed = (lang: Language) =>
  figuresInWords(figures, meta, lang).map(({ title, total, rows }) => [
    [title, total].filter(Boolean).join(': '),
    ...rows.map(({ name, value, share }) => [name, value, share].filter(Boolean).join(': ')),
  ]);

describe('figuresInWords', () => {
  it('prints the sample', () => {
    expect(printed('en')).toEqual([
      ['Claims: 11', 'with a quotation: 2: 18%', 'told in our own words: 9: 82%'],
      ['Quotations: 2', 'of persons and bodies: 2: 100%'],
      ['Relations: 8', 'with a quotation: 1: 13%', 'on one independent source only: 7: 88%'],
      ['Episodes: 10', 'with a quotation: 1: 10%', 'on one independent source only: 9: 90%'],
      [
        'Documents: 8',
        'treaties: 1: 13%',
        'statements: 2: 25%',
        'press articles: 4: 50%',
        'reports: 1: 13%',
        'languages: 2',
      ],
      ['Where they were read', 'at their own address: 1: 13%', 'not stated: 7: 88%'],
      ['As of', 'checked until: 25 June 2026', 'dataset closed: 20 November 2026'],
    ]);
  });

  it('says the same in both languages', () => {
    const numbers = (lang: Language) =>
      figuresInWords(figures, meta, lang)
        .slice(0, -1)
        .map(({ total, rows }) => [
          total,
          ...rows.map(({ value, share }) => [value, share && Number.parseInt(share, 10)]),
        ]);
    expect(numbers('de')).toEqual(numbers('en'));
    expect(printed('de').at(-1)).toEqual([
      'Stand',
      'geprüft bis: 25. Juni 2026',
      'Datensatz geschlossen: 20. November 2026',
    ]);
  });

  it('says "100 %" of all only', () => {
    const nearly = { ...figures, relations: { all: 1000, quoted: 999, single: 1000 } };
    for (const lang of languages) {
      const shares = figuresInWords(nearly, meta, lang)[2]?.rows.map(({ share }) => share);
      expect(shares?.map((share) => Number.parseInt(share ?? '', 10))).toEqual([99, 100]);
    }
  });

  it('rounds nothing down to naught', () => {
    const few = { ...figures, relations: { all: 1000, quoted: 9, single: 0 } };
    expect(figuresInWords(few, meta, 'en')[2]?.rows.map(({ share }) => share)).toEqual(['< 1%', '0%']);
  });

  it('leaves out until when was checked where that is not known', () => {
    const { checkedUntil: _unknown, ...rest } = meta;
    expect(figuresInWords(figures, rest, 'en').at(-1)?.rows).toHaveLength(1);
  });
});
