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

  it.each([
    'Wir wer\u00adden gehen',
    'Wir\u200b werden \u200egehen\u034f',
    '»Wir werden gehen«',
    '‚Wir werden gehen.‘',
    'Wir werden gehen…',
    '• Wir werden gehen!',
    '— Wir werden gehen —',
    'Wir\u00a0werden\u202fgehen',
    '(Wir werden) [gehen]?',
    'Wir werden[1] gehen¹',
  ])('finds a quote by %j, as it was pasted', (query) => {
    expect(idsOf(query)).toEqual(idsOf('Wir werden gehen'));
    expect(idsOf(query)).toContain('c-go');
  });

  it.each([
    ['Armenia´s decision', 'Armenia’s decision'],
    ['Russian\u2011led', 'the Russian–led pact'],
    ['Kremlchef', 'der Kreml\u00adchef'],
    ['politico.com/a_b', 'https://politico.com/a_b'],
  ])('finds by %j what is written %j', (query, title) => {
    const relation = index.find(({ kind }) => kind === 'relation');
    if (!relation) throw new Error('no relation');
    const found = { title: spellings(title), all: spellings(title) };
    expect(searchHits([{ ...relation, found }], query)).toHaveLength(1);
  });

  it('takes punctuation alone for nothing typed', () => {
    expect(idsOf(' „…“ – ')).toEqual(idsOf(''));
  });

  it('finds documents by title and publisher', () => {
    expect(idsOf('politico files')).toContain('leak');
    expect(idsOf('Treaty CSTO')).toContain('treaty');
  });

  it('finds documents by all their authors', () => {
    const paper = sampleDataset.documents.get('paper');
    if (!paper) throw new Error('paper');
    const authors = [{ given: 'Eva', family: 'Müller' }, 'Deutscher Bundestag'];
    const documents = new Map([...sampleDataset.documents, ['paper', { ...paper, authors }] as const]);
    const withAuthors = searchIndex({ ...sampleDataset, documents }, dayOf(2024, 6, 12), 'en');
    for (const query of ['eva mueller', 'bundestag']) expect(idsOf(query, withAuthors)).toEqual(['paper']);
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
