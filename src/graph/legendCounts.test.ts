import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { relationStates } from '../evidence/relationState.ts';
import { dayOf } from '../model/day.ts';
import { families, standings, type Family, type Standing } from '../model/relation.ts';
import { legendCounts } from './legendCounts.ts';

const states = relationStates(sampleDataset, { on: dayOf(2024, 7, 1) });
const counts = (on: readonly Family[] = families, statuses: readonly Standing[] = standings) =>
  legendCounts(states, { families: new Set(on), statuses: new Set(statuses) });

describe('counts in the legend', () => {
  it('are numbers of lines', () => {
    expect(counts().families).toEqual({ alliance: 3, aspiration: 1, arms: 0, tension: 1 });
    expect(counts().standings).toEqual({
      'in-force': 3,
      suspended: 1,
      planned: 0,
      alleged: 1,
      disputed: 1,
      denied: 1,
    });
  });

  it('of a family do not depend on which families are on', () => {
    expect(counts([]).families).toEqual(counts().families);
  });

  it('of a family follow the statuses', () => {
    expect(counts(families, ['in-force']).families).toEqual({ alliance: 2, aspiration: 0, arms: 0, tension: 1 });
  });

  it('of a status that is off say what switching it on would bring', () => {
    const withoutAlleged = standings.filter((standing) => standing !== 'alleged');
    expect(counts(families, withoutAlleged).standings.alleged).toBe(1);
  });
});
