import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, isoDay } from '../model/day.ts';
import { bestClaimOf, targetOfClaim, targetOfRelation } from './hitTarget.ts';

const on = dayOf(2024, 6, 12);

function claimTarget(id: string, day = on, known?: number) {
  const claim = sampleDataset.claims.get(id);
  const target = claim && targetOfClaim(claim, sampleDataset, { on: day, known });
  return target && `${target.relation.id} ${isoDay(target.day)}`;
}

describe('targetOfRelation', () => {
  it('stays on the day while the relation is there', () => {
    const treaty = sampleDataset.relations.get('AM-RU-treaty');
    expect(treaty && targetOfRelation(treaty, sampleDataset, { on })?.day).toBe(on);
  });

  it('moves to the nearest time at which it is there', () => {
    const war = sampleDataset.relations.get('AM-AZ-conflict');
    expect(war && targetOfRelation(war, sampleDataset, { on })?.day).toBe(dayOf(2020, 9, 27));
  });
});

describe('targetOfClaim', () => {
  it('stays where the claim speaks for or against what holds', () => {
    expect(claimTarget('c-frozen')).toBe('AM-CSTO-membership 2024-06-12');
    expect(claimTarget('c-no-notice')).toBe('AM-CSTO-membership 2024-06-12');
  });

  it('moves to the time of which the claim speaks', () => {
    expect(claimTarget('c-frozen', dayOf(2000, 1, 1))).toBe('AM-CSTO-membership 2024-02-22');
    expect(claimTarget('c-war')).toBe('AM-AZ-conflict 2020-09-27');
  });

  it('leads nowhere when nothing of it was known', () => {
    expect(claimTarget('c-leak', on, dayOf(2021, 1, 1))).toBeUndefined();
  });
});

describe('bestClaimOf', () => {
  it('prefers a quote', () => {
    expect(bestClaimOf('paper', sampleDataset)?.id).toBe('c-go');
  });

  it('answers nothing for a document that was not out yet', () => {
    expect(bestClaimOf('leak', sampleDataset, dayOf(2021, 1, 1))).toBeUndefined();
  });
});
