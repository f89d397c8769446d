import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { dayOf, isoDay, type Day } from '../model/day.ts';
import { numberedDisputes } from './disputeGroups.ts';
import { disputeTargets } from './disputeTarget.ts';
import { isKnown } from './knownClaims.ts';
import { relationState } from './relationState.ts';

const entries = numberedDisputes(dataset);

function targetsOf(id: string, known?: Day): string[] {
  const entry = entries.find(({ dispute }) => dispute.id === id);
  return entry ? disputeTargets(entry, dataset, known).map(({ relation, day }) => `${relation.id} ${isoDay(day)}`) : [];
}

describe('the way from a dispute into the graph', () => {
  it.each([
    ['X01', 'AM-NATO-aspiration 2024-06-13'],
    ['X04', 'AM-CSTO-withdrawal 2024-06-12'],
    ['X05', 'AM-CSTO-withdrawal 2024-06-12'],
    ['X12', 'AM-AZ-conflict 2023-09-19'],
    ['X13', 'AM-CSTO-membership 2024-02-22'],
    ['X14', 'RU-AM-base-reinforcement 2025-07-05'],
  ])('of %s leads first to %s', (id, target) => {
    expect(targetsOf(id)[0]).toBe(target);
  });

  it('leads to both troop presences that are confused', () => {
    expect(targetsOf('X22').map((target) => target.split(' ')[0])).toEqual(['RU-AZ-peacekeepers', 'RU-AM-base']);
  });

  it.each([undefined, dayOf(2024, 6, 13), dayOf(2024, 6, 14), dayOf(2025, 7, 21)])(
    'leads to days on which the relation is there, by claims that were known (on day %s)',
    (known) => {
      for (const entry of entries) {
        for (const { relation, day, claim } of disputeTargets(entry, dataset, known)) {
          expect(relationState(relation, dataset, { on: day, known }), entry.dispute.id).toBeDefined();
          expect(isKnown(claim, dataset, known)).toBe(true);
          expect(entry.dispute.claims).toContain(claim.id);
        }
      }
    },
  );

  it('is there for every dispute, and for none before anything was published', () => {
    expect(entries.filter((entry) => disputeTargets(entry, dataset, undefined).length === 0)).toEqual([]);
    expect(entries.flatMap((entry) => disputeTargets(entry, dataset, dayOf(2017, 1, 1)))).toEqual([]);
  });
});
