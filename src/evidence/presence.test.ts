import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, isoDay } from '../model/day.ts';
import { nearestPresence, presences } from './presence.ts';
import { relationState } from './relationState.ts';

const daysOf = (id: string, known?: number) => {
  const relation = sampleDataset.relations.get(id);
  return relation ? presences(relation, sampleDataset, known).map(({ day }) => isoDay(day)) : [];
};

describe('presences', () => {
  it('gives the first day of every episode', () => {
    expect(daysOf('AM-CSTO-membership')).toEqual(['1992-05-15', '1994-04-20', '2024-02-22']);
    expect(daysOf('AM-NATO-aspiration')).toEqual(['2024-06-13']);
  });

  it('leaves out what was not known yet', () => {
    expect(daysOf('RU-AZ-leaked-arms', dayOf(2021, 1, 1))).toEqual([]);
    expect(daysOf('RU-AZ-leaked-arms')).toEqual(['2018-01-01']);
  });

  it('answers only days on which the relation is there', () => {
    for (const relation of sampleDataset.relations.values())
      for (const { day, episode } of presences(relation, sampleDataset))
        expect(relationState(relation, sampleDataset, { on: day })?.episode).toBe(episode);
  });
});

describe('nearestPresence', () => {
  it('prefers the closer one, before or after the day', () => {
    const membership = sampleDataset.relations.get('AM-CSTO-membership');
    const candidates = membership ? presences(membership, sampleDataset) : [];
    expect(nearestPresence(candidates, dayOf(2020, 1, 1))?.day).toBe(dayOf(2024, 2, 22));
    expect(nearestPresence(candidates, dayOf(1991, 1, 1))?.day).toBe(dayOf(1992, 5, 15));
    expect(nearestPresence([], 0)).toBeUndefined();
  });
});
