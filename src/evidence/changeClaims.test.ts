import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { dayOf } from '../model/day.ts';
import { changeClaims } from './changeClaims.ts';
import { changesBetween } from './changes.ts';

describe('the claims behind a change', () => {
  it('speak of the end when something has ended, not of its beginning', () => {
    const day = dayOf(1999, 4, 21);
    const [ended] = changesBetween(defaultDataset, { on: day - 1 }, { on: day });
    expect(ended?.relation.id).toBe('AZ-CSTO-membership');
    expect(ended && changeClaims(ended, day, defaultDataset)[0]?.id).toBe('F06-1');
  });
});
