import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { bestFirst, claimDay } from './claimOrder.ts';

const claims = [...sampleDataset.claims.values()];
const claimOf = (id: string) => claims.filter((claim) => claim.id === id);

describe('claimDay', () => {
  it('is the day of saying, else the last day on which the document may have come out', () => {
    expect(claimOf('c-frozen').map((claim) => claimDay(claim, sampleDataset))).toEqual([dayOf(2024, 2, 22)]);
    expect(claimOf('c-go').map((claim) => claimDay(claim, sampleDataset))).toEqual([dayOf(2024, 8, 31)]);
  });
});

describe('bestFirst', () => {
  it('puts quotes before paraphrases, and the newest first among equals', () => {
    const ids = bestFirst(claims, sampleDataset).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['c-frozen', 'c-go']);
    expect(ids.indexOf('c-nato')).toBeLessThan(ids.indexOf('c-war'));
    expect(ids).toHaveLength(claims.length);
  });

  it('ranks a quote that says more than its text below one that does not', () => {
    const [first, second] = bestFirst([...claimOf('c-go'), ...claimOf('c-frozen')], sampleDataset);
    expect([first?.id, second?.id]).toEqual(['c-frozen', 'c-go']);
  });
});
