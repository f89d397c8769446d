import { describe, expect, it } from 'vitest';
import { sampleInput } from '../../tests/sampleDataset.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { independentSources } from './independentSources.ts';

/** Documents a, b, ... that derive as told, and a claim from each, in that order. */
function chain(derivedFrom: Record<string, string[]>): { claims: Claim[]; dataset: Dataset } {
  const documents = Object.entries(derivedFrom).map(([id, origins]) => ({
    id,
    kind: 'article',
    publisher: id,
    title: id,
    lang: 'en',
    published: '2024',
    derivedFrom: origins,
  }));
  const claims = documents.map(({ id }) => ({
    id: `claim-${id}`,
    document: id,
    says: { de: id, en: id },
    modality: 'reported',
    regarding: ['AM-RU-treaty'],
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
});
