import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { disputedDocuments, disputeGroups, numberedDisputes } from './disputeGroups.ts';

const idsOf = (documents: readonly { id: string }[]) => documents.map(({ id }) => id);

describe('disputes', () => {
  it('bear their number in the dataset', () => {
    expect(numberedDisputes(sampleDataset).map(({ number, dispute }) => `${number} ${dispute.id}`)).toEqual([
      '1 X1',
      '2 X2',
      '3 X3',
    ]);
  });

  it('are about the fewest documents that occur in all of them', () => {
    expect(idsOf(disputedDocuments(sampleDataset))).toEqual(['paper', 'leak']);
    expect(idsOf(disputedDocuments({ ...sampleDataset, disputes: new Map() }))).toEqual([]);
  });

  it('of the default dataset are about its two articles, by nine, six and seven', () => {
    expect(idsOf(disputedDocuments(defaultDataset))).toEqual(['S0', 'S1']);
    const groups = disputeGroups(defaultDataset);
    expect(groups.map(({ documents }) => idsOf(documents).join())).toEqual(['S0', 'S1', 'S0,S1']);
    expect(groups.map(({ disputes }) => disputes.length)).toEqual([9, 6, 7]);
    expect(groups.flatMap(({ disputes }) => disputes.map(({ number }) => number))).toEqual(
      Array.from({ length: 22 }, (_, at) => at + 1),
    );
  });
});
