import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, type Day } from '../model/day.ts';
import { numberedDisputes } from './disputeGroups.ts';
import { disputesOfClaim, knownPart } from './disputesOfClaim.ts';

function numbersOf(id: string, known?: Day): number[] {
  const claim = sampleDataset.claims.get(id);
  return claim ? disputesOfClaim(claim, sampleDataset, known).map(({ number }) => number) : [];
}

describe('the disputes of a claim', () => {
  it('are those in which it stands', () => {
    expect(numbersOf('c-no-nato')).toEqual([1]);
    expect(numbersOf('c-go')).toEqual([2]);
    expect(numbersOf('c-treaty')).toEqual([]);
  });

  it('are hidden while a claim of theirs had not been published', () => {
    expect(numbersOf('c-no-nato', dayOf(2024, 6, 12))).toEqual([]);
    expect(numbersOf('c-no-nato', dayOf(2024, 6, 13))).toEqual([1]);
  });
});

describe('what was known of a dispute', () => {
  it.each([
    [undefined, 2, 0],
    [dayOf(2024, 6, 13), 2, 0],
    [dayOf(2024, 6, 12), 1, 1],
    [dayOf(2024, 4, 1), 0, 2],
  ])('on day %s are %i claims, and %i came later', (known, claims, later) => {
    const [entry] = numberedDisputes(sampleDataset);
    const part = entry && knownPart(entry, sampleDataset, known);
    expect([part?.claims.length, part?.later]).toEqual([claims, later]);
  });
});
