import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { claimsBySource } from '../evidence/claimsBySource.ts';
import { chainInWords, chainsSentence } from './chainInWords.ts';

function chainsOf(relation: string) {
  const claims = (dataset.relations.get(relation)?.episodes[0]?.claims ?? []).map((id) => dataset.claims.get(id));
  return claimsBySource(
    claims.filter((claim) => claim !== undefined),
    dataset,
  ).flatMap(({ chains }) => chains);
}

describe('the chain of reporting in words', () => {
  it('names the outlets from the origin on, and how many documents rest on it', () => {
    const chains = chainsOf('BY-AZ-leaked-arms');
    expect(chains.map((chain) => chainInWords(chain, 'en'))).toEqual([
      'Politico → Hetq',
      'Politico → Express.co.uk → news.de',
    ]);
    expect(chainsSentence(chains, 'en')).toBe('One source: 3 documents rest on it.');
    expect(chainsSentence(chains, 'de')).toBe('Eine Quelle: 3 Dokumente beruhen darauf.');
  });

  it('speaks of several origins where there are', () => {
    const chains = chainsOf('AM-NATO-aspiration');
    expect(chains).toHaveLength(2);
    expect(chainsSentence(chains, 'en')).toBe('Counts as one source: 2 documents rest on them.');
  });

  it('says nothing where nothing derives', () => {
    expect(chainsSentence([], 'en')).toBeUndefined();
  });
});
