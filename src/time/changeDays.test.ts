import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, isoDay } from '../model/day.ts';
import { episodeBoundaries } from './changeDays.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const boundariesOf = (id: string, within = axis) => {
  const relation = sampleDataset.relations.get(id);
  return episodeBoundaries(relation ? [relation] : [], within).map(isoDay);
};

describe('episodeBoundaries', () => {
  it('are the first day of an episode and the day after its last', () => {
    expect(boundariesOf('AM-AZ-conflict')).toEqual(['2020-09-27', '2020-11-11']);
  });

  it('name a day once where one episode follows another', () => {
    expect(boundariesOf('AM-CSTO-membership')).toEqual(['1992-05-15', '1994-04-20', '2024-02-22']);
  });

  it('take the earliest start and the latest end of uncertain dates', () => {
    expect(boundariesOf('AM-RU-dispute')).toEqual(['2023-09-01']);
    expect(boundariesOf('RU-AM-arms')).toEqual(['2011-01-01', '2021-01-01']);
    expect(boundariesOf('AM-NATO-aspiration')).toEqual(['2024-06-13']);
  });

  it('leave out the first day of the axis, before which nothing is shown, and all days beyond it', () => {
    const within = { first: dayOf(2020, 9, 27), last: dayOf(2020, 11, 10) };
    expect(boundariesOf('AM-AZ-conflict', within)).toEqual([]);
  });

  it('are in ascending order for a whole dataset', () => {
    const days = episodeBoundaries(sampleDataset.relations.values(), axis);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBe(days.length);
  });
});
