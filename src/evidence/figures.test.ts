import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleInput } from '../../tests/sampleDataset.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { areQuoted, figuresOf, isSingle, readingOf } from './figures.ts';
import { voiceOf } from './voiceOf.ts';

function claim(id: string): Claim {
  const found = sampleDataset.claims.get(id);
  if (!found) throw new Error(id);
  return found;
}

/** The sample without its stories, and with changes to some records. */
function changed(part: Record<string, unknown>): Dataset {
  const result = parseDataset({ ...sampleInput, stories: [], ...part });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('voiceOf', () => {
  const quote = { exact: 'Words.', lang: 'en' };
  it.each<[string, Partial<Claim>, ReturnType<typeof voiceOf>]>([
    ['nobody’s where nothing is quoted', {}, undefined],
    ['an act’s where no speaker is named', { document: 'treaty', quote }, 'act'],
    ['a speaker’s, also within an act', { document: 'treaty', quote, speaker: 'RU' }, 'speaker'],
    ['a speaker’s within an article', { document: 'agency', quote, speaker: 'RU' }, 'speaker'],
    ['an outlet’s where it speaks itself', { document: 'agency', quote }, 'outlet'],
    [
      'an outlet’s where it writes about a speaker',
      { document: 'agency', quote: { ...quote, by: 'publisher' }, speaker: 'RU' },
      'outlet',
    ],
    ['an outlet’s in a document that is not there', { document: 'gone', quote }, 'outlet'],
  ])('is %s', (_, part, voice) => {
    const { quote: _none, speaker: _nobody, ...bare } = claim('c-treaty');
    expect(voiceOf({ ...bare, ...part }, sampleDataset)).toBe(voice);
  });
});

describe('readingOf', () => {
  const copy = { publisher: 'Copy', url: 'https://example.org/copy' };
  it.each([
    [{ url: 'https://example.org' }, 'own'],
    [{ url: 'https://example.org', readIn: copy }, 'elsewhere'],
    [{ readIn: 'paper' }, 'elsewhere'],
    [{}, 'nowhere'],
  ])('of %j is %s', (part, reading) => {
    const document = sampleDataset.documents.get('agency');
    expect(document && readingOf({ ...document, ...part })).toBe(reading);
  });
});

describe('the episodes of a relation', () => {
  it.each([
    ['AM-CSTO-membership', true, false],
    ['AM-RU-treaty', false, true],
    ['AM-NATO-aspiration', false, true],
  ])('%s: quoted %s, on a single source %s', (id, quoted, single) => {
    const episodes = sampleDataset.relations.get(id)?.episodes ?? [];
    expect(areQuoted(episodes, sampleDataset)).toBe(quoted);
    expect(isSingle(episodes, sampleDataset)).toBe(single);
  });

  it('are not quoted by a reporter’s words about a speaker', () => {
    const claims = sampleInput.claims.map((each) =>
      'quote' in each && each.quote ? { ...each, quote: { ...each.quote, by: 'publisher' } } : each,
    );
    const dataset = changed({ claims });
    expect(figuresOf(dataset)).toMatchObject({
      quotations: { all: 2, act: 0, speaker: 0, outlet: 2 },
      relations: { quoted: 0 },
      episodes: { quoted: 0 },
    });
  });
});

describe('figuresOf', () => {
  it('counts the sample', () => {
    expect(figuresOf(sampleDataset)).toEqual({
      claims: 11,
      quotations: { all: 2, act: 0, speaker: 2, outlet: 0 },
      documents: 8,
      kinds: new Map([
        ['treaty', 1],
        ['statement', 2],
        ['decision', 0],
        ['article', 4],
        ['report', 1],
        ['reference', 0],
        ['dataset', 0],
      ]),
      readings: { own: 1, elsewhere: 0, nowhere: 7 },
      languages: 2,
      relations: { all: 8, quoted: 1, single: 7 },
      episodes: { all: 10, quoted: 1, single: 9 },
    });
  });

  it('adds up', () => {
    const { quotations, documents, kinds, readings } = figuresOf(sampleDataset);
    expect(quotations.act + quotations.speaker + quotations.outlet).toBe(quotations.all);
    expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(documents);
    expect(readings.own + readings.elsewhere + readings.nowhere).toBe(documents);
  });

  it('is all naught for a dataset that holds nothing', () => {
    const nothing = changed({ documents: [], relations: [], claims: [], disputes: [] });
    const { relations, episodes, quotations, documents } = figuresOf(nothing);
    const none = { all: 0, quoted: 0, single: 0 };
    expect([relations, episodes, quotations.all, documents]).toEqual([none, none, 0, 0]);
  });
});
