import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleInput } from '../../tests/sampleDataset.ts';
import { parseDataset } from '../model/parseDataset.ts';
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
    const documents = sampleInput.documents.map((document) =>
      document.id === 'agency' ? { ...document, derivedFrom: ['paper'] } : document,
    );
    const parsed = parseDataset({ ...sampleInput, documents });
    expect(parsed.ok && chainOf('paper', parsed.value)).toEqual(['agency']);
  });
});
