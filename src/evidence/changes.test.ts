import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, isoDay, parseIsoDay } from '../model/day.ts';
import { families, standings } from '../model/relation.ts';
import { changesBetween } from './changes.ts';
import { axisOf, changeLog, lastChange, nextChange, visibleLog } from './changeLog.ts';

const everything = { families: new Set(families), statuses: new Set(standings) };
const between = (from: string, to: string) =>
  changesBetween(sampleDataset, { on: parseIsoDay(from) ?? NaN }, { on: parseIsoDay(to) ?? NaN }).map(
    ({ kind, relation }) => `${kind} ${relation.id}`,
  );

describe('changesBetween', () => {
  it('says what began, ended and altered', () => {
    expect(between('2020-10-01', '2024-07-01')).toEqual([
      'altered AM-CSTO-membership',
      'ended RU-AM-arms',
      'began AM-RU-dispute',
      'ended AM-AZ-conflict',
      'ended RU-AZ-leaked-arms',
      'began AM-NATO-aspiration',
    ]);
  });

  it('is silent about what stayed the same', () => {
    expect(between('2000-01-01', '2001-01-01')).toEqual([]);
  });

  it('compares two states of knowledge as well as two days', () => {
    const on = dayOf(2020, 1, 1);
    const changes = changesBetween(sampleDataset, { on, known: on }, { on });
    expect(changes.map(({ kind, relation }) => `${kind} ${relation.id}`)).toEqual([
      'began RU-AM-arms',
      'began RU-AZ-leaked-arms',
    ]);
  });
});

describe('changeLog', () => {
  const log = changeLog(sampleDataset);

  it('has an entry for each day on which something is different from the day before', () => {
    expect(log.map(({ day }) => isoDay(day))).toEqual([
      '1992-05-15',
      '1994-04-20',
      '1997-08-29',
      '2011-01-01',
      '2018-01-01',
      '2020-09-27',
      '2020-11-11',
      '2021-01-01',
      '2023-01-01',
      '2023-09-01',
      '2024-02-22',
      '2024-06-13',
    ]);
  });

  it('leaves out what was not known on the day asked about', () => {
    const days = changeLog(sampleDataset, dayOf(2020, 12, 31)).map(({ day }) => isoDay(day));
    expect(days).toEqual(['1992-05-15', '1994-04-20', '1997-08-29', '2020-09-27', '2020-11-11']);
  });

  it('holds on each of its days what differs from the day before, and nothing differs on other days', () => {
    for (const known of [undefined, dayOf(2005, 1, 1), dayOf(2024, 3, 1)]) {
      const entries = changeLog(defaultDataset, known);
      const { first, last } = axisOf(defaultDataset);
      const byDay = new Map(entries.map(({ day, changes }) => [day, changes]));
      for (let day = first + 1; day <= last; day += 1) {
        const isDue = byDay.has(day) || day % 29 === 0;
        if (!isDue) continue;
        const told = changesBetween(defaultDataset, { on: day - 1, known }, { on: day, known });
        expect(byDay.get(day) ?? [], isoDay(day)).toEqual(told);
      }
    }
  });

  it('spans the axis from the first day of the dataset to the day of its last entry', () => {
    expect(axisOf(sampleDataset)).toEqual({ first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) });
  });

  it('finds the change on or before a day, and the next one after it', () => {
    const found = (on: string) =>
      [lastChange, nextChange].map((find) => {
        const entry = find(log, parseIsoDay(on) ?? NaN);
        return entry && isoDay(entry.day);
      });
    expect(found('1991-01-01')).toEqual([undefined, '1992-05-15']);
    expect(found('2024-02-21')).toEqual(['2023-09-01', '2024-02-22']);
    expect(found('2024-02-22')).toEqual(['2024-02-22', '2024-06-13']);
    expect(found('2026-01-01')).toEqual(['2024-06-13', undefined]);
  });

  it('shows under a filter only the days on which something that passes changes', () => {
    const tensions = { ...everything, families: new Set(['tension'] as const) };
    expect(visibleLog(log, everything)).toEqual(log);
    expect(visibleLog(log, tensions).map(({ day }) => isoDay(day))).toEqual(['2020-09-27', '2020-11-11', '2023-09-01']);
    expect(visibleLog(log, { ...everything, statuses: new Set() })).toEqual([]);
  });
});
