import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, isoDay, parseIsoDay } from '../model/day.ts';
import { families, standings } from '../model/relation.ts';
import { axisOf } from './changeLog.ts';
import { differencesBetween } from './comparison.ts';
import { isKnown } from './knownClaims.ts';

const everything = { families: new Set(families), statuses: new Set(standings) };
const between = (from: string, to: string, filter = everything) =>
  differencesBetween(sampleDataset, parseIsoDay(from) ?? NaN, { on: parseIsoDay(to) ?? NaN }, filter).map(
    ({ kind, relation, day, claims }) => `${isoDay(day)} ${kind} ${relation.id}: ${claims[0]?.id}`,
  );

describe('comparing two days', () => {
  it('names for each difference the day it came about and the claim behind it', () => {
    expect(between('2020-10-01', '2024-07-01')).toEqual([
      '2020-11-11 ended AM-AZ-conflict: c-war',
      '2021-01-01 ended RU-AM-arms: c-arms',
      '2023-01-01 ended RU-AZ-leaked-arms: c-leak',
      '2023-09-01 began AM-RU-dispute: c-dispute',
      '2024-02-22 altered AM-CSTO-membership: c-frozen',
      '2024-06-13 began AM-NATO-aspiration: c-nato',
    ]);
  });

  it('swaps what began and what ended with the days, and keeps their day and claims', () => {
    const swapped = { began: 'ended', ended: 'began', altered: 'altered' } as const;
    const { first, last } = axisOf(defaultDataset);
    const day = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(day, day, fc.option(day, { nil: undefined }), (a, b, known) => {
        const there = differencesBetween(defaultDataset, a, { on: b, known }, everything);
        const back = differencesBetween(defaultDataset, b, { on: a, known }, everything);
        expect(back.map(({ kind, relation, day: on, claims }) => [kind, relation.id, on, claims])).toEqual(
          there.map(({ kind, relation, day: on, claims }) => [swapped[kind], relation.id, on, claims]),
        );
        for (const { claims, day: on } of there) {
          expect(claims.length).toBeGreaterThan(0);
          for (const claim of claims) expect(isKnown(claim, defaultDataset, known)).toBe(true);
          expect(on).toBeGreaterThan(Math.min(a, b));
          expect(on).toBeLessThanOrEqual(Math.max(a, b));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing between a day and itself', () => {
    expect(between('2024-06-12', '2024-06-12')).toEqual([]);
  });

  it('shows what passes the filter on one of the two days', () => {
    expect(between('2020-10-01', '2024-07-01', { ...everything, families: new Set(['arms']) })).toEqual([
      '2021-01-01 ended RU-AM-arms: c-arms',
      '2023-01-01 ended RU-AZ-leaked-arms: c-leak',
    ]);
  });

  it('finds in February 2024 that Armenia froze its membership, by what Pashinyan said', () => {
    const [frozen] = differencesBetween(
      defaultDataset,
      dayOf(2024, 2, 1),
      { on: dayOf(2024, 3, 1) },
      { ...everything, families: new Set(['alliance']) },
    );
    expect(frozen).toMatchObject({ kind: 'altered', day: dayOf(2024, 2, 22), relation: { id: 'AM-CSTO-membership' } });
    expect(frozen?.after?.status).toBe('suspended');
  });
});
