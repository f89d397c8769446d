import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { searchHits } from './searchHits.ts';
import { searchIndex } from './searchIndex.ts';
import { occursIn, spellings } from './spellings.ts';

const index = searchIndex(sampleDataset, dayOf(2024, 6, 12), 'en');
const idsOf = (query: string, from = index) => searchHits(from, query).flatMap(({ hits }) => hits.map(({ id }) => id));

describe('spellings', () => {
  it.each([
    ['Südkaukasus', 'sudkaukasus'],
    ['Südkaukasus', 'suedkaukasus'],
    ['Suedkaukasus', 'südkaukasus'],
    ['Paschinjan', 'pashinyan'],
    ['Pashinyan', 'Paschinjan'],
    ['Lukashenko', 'LUKASCHENKO'],
    ['Aliyev', 'Alijew'],
    ['Straße', 'strasse'],
    ['Café', 'cafe'],
  ])('finds %s by %s', (text, query) => {
    expect(occursIn(spellings(query), spellings(text))).toBe(true);
  });
});

describe('searchHits', () => {
  it('offers the actors before anything is typed', () => {
    expect(idsOf('  ')).toEqual(['RU', 'AM', 'AZ', 'NATO', 'CSTO']);
  });

  it('finds actors by all their names in both languages', () => {
    expect(idsOf('Aserbaidschan')[0]).toBe('AZ');
    expect(idsOf('ovks')[0]).toBe('CSTO');
    expect(idsOf('Collective Security Treaty')[0]).toBe('CSTO');
  });

  it('wants every word', () => {
    expect(idsOf('membership armenia')).toContain('AM-CSTO-membership');
    expect(idsOf('membership armenia')).not.toContain('RU-CSTO-membership');
    expect(idsOf('membership xyzzy')).toEqual([]);
  });

  it('finds quotes by original, translation and speaker', () => {
    for (const query of ['wir werden gehen', 'we will leave', 'paschinjan gehen', 'pashinyan leave'])
      expect(idsOf(query)).toContain('c-go');
  });

  it('finds documents by title and publisher', () => {
    expect(idsOf('politico files')).toContain('leak');
    expect(idsOf('Treaty CSTO')).toContain('treaty');
  });

  it('puts hits in the visible words first', () => {
    const [first] = searchHits(index, 'frozen').find(({ kind }) => kind === 'claim')?.hits ?? [];
    expect(first?.id).toBe('c-frozen');
  });

  it('leaves out what was not known yet', () => {
    const early = searchIndex(sampleDataset, dayOf(2020, 1, 1), 'en', dayOf(2021, 6, 1));
    expect(idsOf('files', early)).toEqual([]);
    expect(idsOf('russia', early)).toContain('RU');
  });
});
