import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import type { Document } from '../model/document.ts';
import { sourceChains } from './sourceChains.ts';

/** Chains to the cited ones of documents that derive as told. */
function chainsOf(derivedFrom: Record<string, string[]>, cited: readonly string[]): string[] {
  const [model] = sampleDataset.documents.values();
  if (!model) throw new Error('the sample has no document');
  const documents = new Map<string, Document>(
    Object.entries(derivedFrom).map(([id, parents]) => [id, { ...model, id, derivedFrom: parents }]),
  );
  const [claim] = sampleDataset.claims.values();
  if (!claim) throw new Error('the sample has no claim');
  const claims = cited.map((document) => ({ ...claim, document, derivedFrom: undefined }));
  return sourceChains(claims, { ...sampleDataset, documents }).map((chain) => chain.map(({ id }) => id).join(' > '));
}

describe('the chains of reporting', () => {
  it.each<[string, Record<string, string[]>, string[], string[]]>([
    ['are none where nothing derives', { a: [], b: [] }, ['a', 'b'], []],
    ['run from the origin to what is cited', { a: [], b: ['a'], c: ['b'] }, ['c'], ['a > b > c']],
    ['leave out the beginning of a longer one', { a: [], b: ['a'], c: ['b'] }, ['a', 'b', 'c'], ['a > b > c']],
    ['name every origin where none is shared', { a: [], b: [], c: ['a', 'b'] }, ['c'], ['a > c', 'b > c']],
    ['keep to the origin that is cited itself', { a: [], b: [], c: ['a', 'b'] }, ['a', 'c'], ['a > c']],
    ['keep to the origin that is shared', { a: [], b: [], c: ['a', 'b'], d: ['b'] }, ['c', 'd'], ['b > c', 'b > d']],
    ['pass over parents that are not there', { a: [], c: ['a', 'gone'] }, ['c'], ['a > c']],
    ['end where they would go in a circle', { a: ['b'], b: ['a'] }, ['a'], ['b > a']],
  ])('%s', (_what, derivedFrom, cited, chains) => {
    expect(chainsOf(derivedFrom, cited)).toEqual(chains);
  });

  it('stay few where everything rests on everything', () => {
    const ids = Array.from({ length: 24 }, (_, at) => `d${at}`);
    const all = Object.fromEntries(ids.map((id, at) => [id, ids.slice(0, at)]));
    expect(chainsOf(all, ids).length).toBeLessThanOrEqual(12);
  });
});
