import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { claimsOnRelation } from './claimsOnRelation.ts';

const relation = (id: string) => {
  const found = sampleDataset.relations.get(id);
  if (!found) throw new Error(`no relation ${id}`);
  return found;
};

describe('the claims on a relation', () => {
  it('are those of all its episodes, each once, for and against', () => {
    const told = claimsOnRelation(relation('AM-CSTO-membership'), sampleDataset).map(
      ({ claim, role }) => `${claim.id} ${role}`,
    );
    expect(told).toEqual(['c-signed support', 'c-frozen support', 'c-go support', 'c-no-notice against']);
  });

  it('are also those that comment on it, once a document with them was out', () => {
    const claims = new Map(sampleDataset.claims);
    const claim = claims.get('c-dispute');
    if (claim) claims.set('c-dispute', { ...claim, regarding: ['AM-AZ-conflict', 'AM-RU-dispute'] });
    const dataset = { ...sampleDataset, claims };
    const toldOn = (id: string, known?: number) =>
      claimsOnRelation(relation(id), dataset, known).map((entry) => `${entry.claim.id} ${entry.role}`);
    expect(toldOn('AM-AZ-conflict')).toEqual(['c-war support', 'c-dispute comment']);
    expect(toldOn('AM-AZ-conflict', dayOf(2024, 6, 12))).toEqual(['c-war support']);
    expect(toldOn('AM-RU-dispute')).toEqual(['c-dispute support']);
  });

  it('leave no claim of the dataset without a lifeline, but those that belong to a dispute only', () => {
    const onLines = new Set(
      [...defaultDataset.relations.values()].flatMap((each) =>
        claimsOnRelation(each, defaultDataset).map(({ claim }) => claim.id),
      ),
    );
    const inDisputes = new Set([...defaultDataset.disputes.values()].flatMap(({ claims }) => claims));
    const lost = [...defaultDataset.claims.keys()].filter((id) => !onLines.has(id) && !inDisputes.has(id));
    expect(lost).toEqual([]);
  });
});
