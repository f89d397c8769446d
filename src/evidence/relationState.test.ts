import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, type Day } from '../model/day.ts';
import type { Relation } from '../model/relation.ts';
import { relationState, relationStates, type Moment } from './relationState.ts';

function relation(id: string): Relation {
  const found = sampleDataset.relations.get(id);
  if (!found) throw new Error(`the sample has no relation ${id}`);
  return found;
}
const stateOf = (id: string, on: Day, known?: Day) => relationState(relation(id), sampleDataset, { on, known });

describe('the status of a relation', () => {
  it.each([
    [dayOf(1992, 5, 14), undefined],
    [dayOf(1992, 5, 15), 'planned'],
    [dayOf(1994, 4, 19), 'planned'],
    [dayOf(1994, 4, 20), 'in-force'],
    [dayOf(2024, 2, 21), 'in-force'],
    [dayOf(2024, 2, 22), 'suspended'],
    [dayOf(2026, 11, 20), 'suspended'],
  ])('on day %i is %s', (on, status) => {
    expect(stateOf('AM-CSTO-membership', on)?.status).toBe(status);
  });

  it('covers all days of an uncertain start and end', () => {
    expect(stateOf('RU-AM-arms', dayOf(2011, 1, 1))?.status).toBe('in-force');
    expect(stateOf('RU-AM-arms', dayOf(2020, 12, 31))?.status).toBe('in-force');
    expect(stateOf('RU-AM-arms', dayOf(2021, 1, 1))).toBeUndefined();
  });
});

describe('as known on a day', () => {
  const inItsTime = dayOf(2020, 1, 1);

  it('a relation is not there before the first document tells of it', () => {
    expect(stateOf('RU-AZ-leaked-arms', inItsTime, dayOf(2024, 6, 13))).toBeUndefined();
    expect(stateOf('RU-AZ-leaked-arms', inItsTime, dayOf(2024, 6, 14))?.status).toBe('alleged');
    expect(stateOf('RU-AZ-leaked-arms', inItsTime)?.status).toBe('alleged');
  });

  it('claims published later support nothing yet', () => {
    const early = stateOf('AM-CSTO-membership', dayOf(2024, 7, 1), dayOf(2024, 2, 22));
    const late = stateOf('AM-CSTO-membership', dayOf(2024, 7, 1), dayOf(2024, 6, 13));
    expect(early?.supports.map(({ id }) => id)).toEqual(['c-frozen']);
    expect(late?.supports.map(({ id }) => id)).toEqual(['c-frozen', 'c-go']);
  });

  it('a contradiction marks the relation only once it is known', () => {
    const before = stateOf('AM-NATO-aspiration', dayOf(2024, 9, 1), dayOf(2024, 6, 13));
    expect(before?.mark).toBe('denied');
    expect(stateOf('AM-CSTO-membership', dayOf(2024, 7, 1), dayOf(2024, 6, 12))?.mark).toBeUndefined();
    expect(stateOf('AM-CSTO-membership', dayOf(2024, 7, 1), dayOf(2024, 6, 13))?.mark).toBe('disputed');
  });

  it('an end is open until a document tells of it', () => {
    const early = stateOf('AM-CSTO-membership', dayOf(2024, 7, 1), dayOf(2024, 2, 21));
    expect(early).toMatchObject({ status: 'in-force', during: { text: '1994-04-20/..', end: undefined } });
    const later = stateOf('AM-CSTO-membership', dayOf(2024, 1, 1), dayOf(2024, 2, 22));
    expect(later?.during.text).toBe('1994-04-20/2024-02-21');
  });

  it('an end of which no document tells is known when it has come', () => {
    expect(stateOf('AM-AZ-conflict', dayOf(2021, 1, 1), dayOf(2020, 11, 9))?.during.text).toBe('2020-09-27/..');
    expect(stateOf('AM-AZ-conflict', dayOf(2021, 1, 1), dayOf(2020, 11, 10))).toBeUndefined();
  });
});

describe('the mark', () => {
  it('is "denied" when one of the two parties denies, through whoever speaks for it', () => {
    expect(stateOf('AM-NATO-aspiration', dayOf(2024, 9, 1))?.mark).toBe('denied');
  });

  it('is "disputed" when the contradiction comes from elsewhere', () => {
    expect(stateOf('AM-CSTO-membership', dayOf(2024, 7, 1))?.mark).toBe('disputed');
  });

  it('is missing while nothing contradicts', () => {
    expect(stateOf('AM-RU-treaty', dayOf(2024, 7, 1))?.mark).toBeUndefined();
  });
});

describe('support', () => {
  it('counts independent sources and sees what rests on headlines alone', () => {
    expect(stateOf('AM-CSTO-membership', dayOf(2024, 7, 1))).toMatchObject({ sources: 2, restsOnHeadlines: false });
    expect(stateOf('AM-NATO-aspiration', dayOf(2024, 9, 1))).toMatchObject({ sources: 1, restsOnHeadlines: true });
  });
});

describe('relationStates', () => {
  it('lists what is there, in the order of the dataset', () => {
    const ids = (moment: Moment) => relationStates(sampleDataset, moment).map((state) => state.relation.id);
    expect(ids({ on: dayOf(1991, 6, 1) })).toEqual([]);
    expect(ids({ on: dayOf(2020, 10, 1) })).toEqual([
      'AM-CSTO-membership',
      'RU-CSTO-membership',
      'AM-RU-treaty',
      'RU-AM-arms',
      'AM-AZ-conflict',
      'RU-AZ-leaked-arms',
    ]);
  });
});
