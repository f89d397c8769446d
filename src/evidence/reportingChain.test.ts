import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { reportingChain } from './reportingChain.ts';

function chainOf(id: string, dataset = sampleDataset): string[] | undefined {
  const document = dataset.documents.get(id);
  return document && reportingChain(document, dataset).map((parent) => parent.id);
}

describe('reportingChain', () => {
  it('names the documents on which one rests', () => {
    expect(chainOf('paper')).toEqual(['agency']);
    expect(chainOf('agency')).toEqual([]);
  });

  it('ends where the chain runs in a circle', () => {
    const documents = new Map(sampleDataset.documents);
    const agency = documents.get('agency');
    if (agency) documents.set('agency', { ...agency, derivedFrom: ['paper'] });
    expect(chainOf('paper', { ...sampleDataset, documents })).toEqual(['agency']);
  });
});
