import { describe, expect, it } from 'vitest';
import { sampleInput } from '../../tests/sampleDataset.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { independentSources } from './independentSources.ts';

interface Told extends Record<string, unknown> {
  id?: string;
  claim?: Record<string, unknown>;
}

/** Documents with what is told of them, and a claim from each, in that order. */
function withDocuments(told: readonly Told[]): { claims: Claim[]; dataset: Dataset } {
  const documents = told.map((record) => {
    const document: Told = {
      kind: 'article',
      publisher: record.id,
      title: 'News',
      lang: 'en',
      published: '2024',
      ...record,
    };
    delete document.claim;
    return document;
  });
  const claims = told.map(({ id, claim }) => ({
    id: `claim-${id}`,
    document: id,
    says: { de: id, en: id },
    modality: 'reported',
    regarding: ['AM-RU-treaty'],
    ...claim,
  }));
  const parsed = parseDataset({
    ...sampleInput,
    documents: [...sampleInput.documents, ...documents],
    claims: [...sampleInput.claims, ...claims],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const ids = new Set(claims.map(({ id }) => id));
  return { claims: [...parsed.value.claims.values()].filter(({ id }) => ids.has(id)), dataset: parsed.value };
}

/** Documents a, b, ... that derive as told. */
function chain(derivedFrom: Record<string, string[]>): { claims: Claim[]; dataset: Dataset } {
  return withDocuments(Object.entries(derivedFrom).map(([id, origins]) => ({ id, derivedFrom: origins })));
}

describe('independentSources', () => {
  it('keeps a claim apart that does not rest on what its document rests on', () => {
    const { claims, dataset } = chain({ a: [], b: ['a'] });
    const [first, second] = claims;
    if (!first || !second) throw new Error('two claims were made');
    const denial = { ...second, id: 'denial', derivedFrom: [] };
    const groups = independentSources([first, second, denial], dataset);
    expect(groups.map((group) => group.claims.map(({ id }) => id))).toEqual([['claim-a', 'claim-b'], ['denial']]);
  });

  it.each<[string, Record<string, string[]>, string[][]]>([
    ['unrelated documents apart', { a: [], b: [] }, [['a'], ['b']]],
    ['a copy with its original', { a: [], b: ['a'] }, [['a', 'b']]],
    ['a copy of a copy with the original', { a: [], b: ['a'], c: ['b'] }, [['a', 'b', 'c']]],
    ['two copies of an original that nobody cites', { b: ['agency'], c: ['agency'] }, [['b', 'c']]],
    ['what joins two originals with both', { a: [], b: [], c: ['a', 'b'] }, [['a', 'b', 'c']]],
    ['a later copy of the second original with what joined them', { c: ['agency', 'wire'], d: ['wire'] }, [['c', 'd']]],
  ])('counts %s', (_what, derivedFrom, groups) => {
    const { claims, dataset } = chain(derivedFrom);
    const found = independentSources(claims, dataset).map(({ documents }) => documents.map(({ id }) => id).toSorted());
    expect(found).toEqual(groups);
  });

  it('counts two claims from one document once', () => {
    const { claims, dataset } = chain({ a: [] });
    expect(independentSources([...claims, ...claims], dataset)).toHaveLength(1);
  });

  it('does not depend on the order of the claims', () => {
    const { claims, dataset } = chain({ a: [], b: [], c: ['a'], d: ['b'], e: ['c', 'd'], f: [] });
    expect(independentSources(claims, dataset)).toHaveLength(2);
    expect(independentSources(claims.toReversed(), dataset)).toHaveLength(2);
  });

  it('names the origins of a group', () => {
    const { claims, dataset } = chain({ a: [], b: ['a'], c: ['b'] });
    expect(independentSources(claims.slice(2), dataset)[0]?.origins).toEqual(['a']);
  });

  it.each<[string, Record<string, unknown>[], string[][]]>([
    [
      'a document with the one in which it was read',
      [{ id: 'act', readIn: 'report' }, { id: 'report' }],
      [['act', 'report']],
    ],
    [
      'two acts read in one copy',
      [
        { id: 'a', readIn: { publisher: 'Site', url: 'https://copy.example/page' } },
        { id: 'b', readIn: { publisher: 'Site', url: 'http://www.copy.example/page/' } },
      ],
      [['a', 'b']],
    ],
    [
      'two acts read in two copies',
      [
        { id: 'a', readIn: { publisher: 'Site', url: 'https://copy.example/a' } },
        { id: 'b', readIn: { publisher: 'Site', url: 'https://copy.example/b' } },
      ],
      [['a'], ['b']],
    ],
    [
      'one speech that comes in by two ways',
      [
        { id: 'a', claim: { speaker: { de: 'Paschinjan', en: 'Pashinyan' }, said: '2024-06-12' } },
        { id: 'b', claim: { speaker: { de: 'P., im Amt', en: 'Pashinyan, prime minister' }, said: '2024-06-12' } },
      ],
      [['a', 'b']],
    ],
    [
      'one outlet that says the same twice in its own name',
      [
        { id: 'a', publisher: 'Paper' },
        { id: 'b', publisher: { de: 'Zeitung', en: 'Paper' } },
      ],
      [['a', 'b']],
    ],
    [
      'two acts of one body',
      [
        { id: 'a', kind: 'decision', publisher: 'Council' },
        { id: 'b', kind: 'decision', publisher: 'Council' },
      ],
      [['a'], ['b']],
    ],
    [
      'two speeches of one speaker',
      [
        { id: 'a', claim: { speaker: 'RU', said: '2024-06-12' } },
        { id: 'b', claim: { speaker: 'RU', said: '2024-06-13' } },
      ],
      [['a'], ['b']],
    ],
    [
      'two speakers of one day',
      [
        { id: 'a', claim: { speaker: 'RU', said: '2024-06-12' } },
        { id: 'b', claim: { speaker: 'AM', said: '2024-06-12' } },
      ],
      [['a'], ['b']],
    ],
    [
      'what is only known to be of one month apart',
      [
        { id: 'a', claim: { speaker: 'RU', said: '2024-06' } },
        { id: 'b', claim: { speaker: 'RU', said: '2024-06' } },
      ],
      [['a'], ['b']],
    ],
  ])('counts %s', (_what, records, groups) => {
    const { claims, dataset } = withDocuments(records);
    const found = independentSources(claims, dataset).map(({ documents }) => documents.map(({ id }) => id).toSorted());
    expect(found).toEqual(groups);
  });
});
