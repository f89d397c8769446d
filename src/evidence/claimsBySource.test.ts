import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { bestFirst, claimDay } from './claimOrder.ts';
import { claimsBySource } from './claimsBySource.ts';
import { relationStates } from './relationState.ts';

describe('claims by source', () => {
  it('stand together where their documents have one origin, in the order of time', () => {
    const claims = ['c-go', 'c-no-notice', 'c-frozen'].map((id) => sampleDataset.claims.get(id));
    const groups = claimsBySource(
      claims.filter((claim) => claim !== undefined),
      sampleDataset,
    );
    expect(groups.map((group) => group.claims.map(({ id }) => id))).toEqual([['c-frozen'], ['c-no-notice', 'c-go']]);
    expect(groups.map(({ chains }) => chains.map((chain) => chain.map(({ id }) => id)))).toEqual([
      [],
      [['agency', 'paper']],
    ]);
  });

  it('are as many groups as sources are counted, hold each claim once, and begin with the most telling', () => {
    for (const on of [dayOf(1995, 1, 1), dayOf(2020, 10, 1), dayOf(2024, 6, 20), dayOf(2026, 1, 1)]) {
      for (const { relation, supports, sources } of relationStates(defaultDataset, { on })) {
        const groups = claimsBySource(supports, defaultDataset);
        expect(groups.length, relation.id).toBe(sources);
        expect(new Set(groups.flatMap(({ claims }) => claims)), relation.id).toEqual(new Set(supports));
        expect(groups[0]?.best, relation.id).toBe(bestFirst(supports, defaultDataset)[0]);
        for (const { claims } of groups) {
          const days = claims.map((claim) => claimDay(claim, defaultDataset));
          expect(days).toEqual(days.toSorted((a, b) => a - b));
        }
      }
    }
  });
});
