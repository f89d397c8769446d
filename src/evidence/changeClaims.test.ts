import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import type { Claim } from '../model/claim.ts';
import { dayOf, parseIsoDay } from '../model/day.ts';
import { changeClaims, distance } from './changeClaims.ts';
import { changeLog } from './changeLog.ts';
import { changesBetween } from './changes.ts';

describe('the claims behind a change', () => {
  it('speak of the end when something has ended, not of its beginning', () => {
    const day = dayOf(1999, 4, 21);
    const [ended] = changesBetween(defaultDataset, { on: day - 1 }, { on: day });
    expect(ended?.relation.id).toBe('AZ-CSTO-membership');
    expect(ended && changeClaims(ended, day, defaultDataset)[0]?.id).toBe('F06-2');
  });

  it.each([
    ['was said on the day itself, not told later', '2024-06-12', 'AM-CSTO-withdrawal', 'F78-2'],
    ['was made then, though it names no time', '2023-09-08', 'AM-RU-dispute', 'F64-1'],
    ['tells of what came in its place', '2000-01-26', 'BY-RU-union-treaty', 'Q123'],
    ['tells of the end rather than comments on it', '2024-06-13', 'RU-AZ-peacekeepers', 'F76-3'],
    ['was made when the mark came, for or against', '2025-11-26', 'AM-CSTO-withdrawal', 'Q323'],
    ['was made when the mark went', '2025-07-16', 'AM-CSTO-withdrawal', 'F100-1'],
    ['comes nearest where none tells of the end', '2023-10-01', 'AM-AZ-lachin-corridor', 'F60-2'],
  ])('put first what %s', (_what, date, relation, claim) => {
    const day = parseIsoDay(date) ?? Number.NaN;
    const changes = changesBetween(defaultDataset, { on: day - 1 }, { on: day });
    const change = changes.find((each) => each.relation.id === relation);
    expect(change && changeClaims(change, day, defaultDataset)[0]?.id).toBe(claim);
  });

  it('never come from another time while one of its own time is there', () => {
    for (const { day, changes } of changeLog(defaultDataset)) {
      for (const change of changes) {
        const [first, ...others] = changeClaims(change, day, defaultDataset);
        const isOfItsTime = (claim: Claim | undefined) => claim && distance(claim, day, defaultDataset) <= 10;
        expect(isOfItsTime(first) || !others.some(isOfItsTime)).toBe(true);
      }
    }
  });
});
