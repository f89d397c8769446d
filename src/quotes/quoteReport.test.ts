import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { createQuoteMatcher } from './quoteMatch.ts';
import { foundCount, quotedClaims, reportByDocument, type DocumentReport } from './quoteReport.ts';

function reports(text: string, dataset: Dataset): DocumentReport[] {
  const quoted = quotedClaims(dataset);
  const match = createQuoteMatcher(text);
  return reportByDocument(
    quoted,
    quoted.map(({ quote }) => match(quote)),
    dataset,
  );
}

describe('reportByDocument', () => {
  it('puts the document first that was pasted, with all its quotes', () => {
    const [first, ...others] = reports('Er sagte: "Wir werden gehen."', sampleDataset);
    expect(first?.document.id).toBe('paper');
    expect(first?.quotes.map(({ claim }) => claim.id)).toEqual(['c-go']);
    expect(first?.counts).toEqual({ exact: 1, near: 0, missing: 0 });
    expect(others.map(foundCount)).toEqual([0]);
  });

  it('takes an exact quote for more than one that is nearly there', () => {
    const text = 'Er sagte: "Wir wollen gehen." we have basically frozen our participation';
    expect(reports(text, sampleDataset)[0]?.document.id).toBe('interview');
  });

  it('keeps the order of the data where nothing was found', () => {
    expect(reports('', sampleDataset).map(({ document }) => document.id)).toEqual(['interview', 'paper']);
  });
});
