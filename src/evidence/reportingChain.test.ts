import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { reportingChain } from './reportingChain.ts';

function chainOf(id: string, dataset = sampleDataset, derivedFrom?: string[]): string[] | undefined {
  const claim = [...dataset.claims.values()].find(({ document }) => document === id);
  return claim && reportingChain({ ...claim, derivedFrom }, dataset).map((parent) => parent.id);
}

describe('reportingChain', () => {
  it('names the documents on which one rests', () => {
    expect(chainOf('paper')).toEqual(['agency']);
    expect(chainOf('agency')).toEqual([]);
  });

  it('names those on which the claim itself rests, where it rests on others or on none', () => {
    expect(chainOf('paper', sampleDataset, [])).toEqual([]);
    expect(chainOf('agency', sampleDataset, ['paper'])).toEqual(['paper']);
  });

  it('ends where the chain runs in a circle', () => {
    const documents = new Map(sampleDataset.documents);
    const agency = documents.get('agency');
    if (agency) documents.set('agency', { ...agency, derivedFrom: ['paper'] });
    expect(chainOf('paper', { ...sampleDataset, documents })).toEqual(['agency']);
  });
});
