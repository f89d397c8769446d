import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { disputedDocuments } from './disputeGroups.ts';
import { disputeSides } from './disputeSides.ts';

const subjects = disputedDocuments(dataset);

function sidesOf(id: string): string[] {
  const dispute = dataset.disputes.get(id);
  if (!dispute) throw new Error(`there is no dispute ${id}`);
  return disputeSides(dispute, dataset, subjects).map(
    ({ kind, claims }) => `${kind}: ${claims.map((claim) => claim.id).join(' ')}`,
  );
}

describe('the sides of a dispute', () => {
  it.each([
    ['X01', ['headlines: S0-03 S0-20', 'text: S0-21 S0-22', 'elsewhere: F83-4 F85-1 F74-1 F75-1']],
    ['X08', ['single: S0-16', 'single: S0-28']],
    ['X09', ['said: S0-29', 'denied: S0-30 F70-2']],
    ['X13', ['document: S1-25 S1-12', 'elsewhere: F72-1 F72-2 Q321']],
    ['X16', ['document: S0-14 S0-25', 'document: S1-10 S1-17', 'elsewhere: F87-1']],
  ])('%s are where they differ', (id, sides) => {
    expect(sidesOf(id)).toEqual(sides);
  });

  it('are at least two, and hold each claim once', () => {
    for (const { id, claims } of dataset.disputes.values()) {
      const dispute = dataset.disputes.get(id);
      const sides = dispute ? disputeSides(dispute, dataset, subjects) : [];
      expect(sides.length, id).toBeGreaterThan(1);
      expect(sides.flatMap((side) => side.claims.map((claim) => claim.id)).toSorted(), id).toEqual(claims.toSorted());
    }
  });
});
