import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { civilDate, dayOf, type Day } from '../model/day.ts';
import { parseSpan } from '../model/edtf.ts';
import { binsOf } from '../time/histogram.ts';
import { axisOf } from './changeLog.ts';
import { coverage, coverageAt, coverageGaps } from './coverage.ts';

const bins = binsOf(axisOf(sampleDataset), 'year');
const yearOf = (day: Day) => civilDate(day).year;

/** "2020: 1" for every year of which something is stored. */
function counted(question?: Parameters<typeof coverage>[2], dataset = sampleDataset) {
  return Object.fromEntries(
    coverage(dataset, bins, question)
      .filter(({ documents }) => documents > 0)
      .map(({ first, documents }) => [yearOf(first), documents]),
  );
}

const relation = (id: string) => {
  const found = sampleDataset.relations.get(id);
  if (!found) throw new Error(`no relation ${id}`);
  return found;
};

/** The sample, its one claim on the war speaking of another time. */
function withWarAbout(about: string) {
  const claims = new Map(sampleDataset.claims);
  const claim = claims.get('c-war');
  if (claim) claims.set('c-war', { ...claim, about: parseSpan(about) });
  return { ...sampleDataset, claims };
}
const aboutWar = (about: string) => counted({ relations: [relation('AM-AZ-conflict')] }, withWarAbout(about));

describe('coverage', () => {
  it('counts each document once in the year of its publication', () => {
    expect(counted()).toEqual({ 1992: 1, 2020: 1, 2021: 1, 2024: 5 });
  });

  it('counts a document also where a claim speaks of a day', () => {
    expect(aboutWar('2016-04-02')).toEqual({ 2016: 1, 2020: 1 });
  });

  it('counts the start and the end of a time, not what lies between: nobody has looked there', () => {
    expect(aboutWar('2010-05/2014')).toEqual({ 2010: 1, 2014: 1, 2020: 1 });
  });

  it('does not count an open end', () => {
    expect(aboutWar('2016-04-02/..')).toEqual({ 2016: 1, 2020: 1 });
    expect(aboutWar('../2016-04-02')).toEqual({ 2016: 1, 2020: 1 });
  });

  it('does not count a date that is less precise than a year', () => {
    expect(aboutWar('[2010-01-01..2014-12-31]')).toEqual({ 2020: 1 });
  });

  it('does not count a day of publication that may lie in one year or another', () => {
    const documents = new Map(sampleDataset.documents);
    const wire = documents.get('wire');
    const leak = documents.get('leak');
    if (wire && leak)
      documents.set('wire', {
        ...wire,
        published: { ...leak.published, earliest: dayOf(2020, 12, 1), latest: dayOf(2021, 1, 31) },
      });
    expect(counted({ relations: [relation('AM-AZ-conflict')] }, { ...sampleDataset, documents })).toEqual({});
  });

  it('is that of some relations only, when asked', () => {
    expect(counted({ relations: [relation('AM-AZ-conflict')] })).toEqual({ 2020: 1 });
    expect(counted({ relations: [relation('AM-CSTO-membership')] })).toEqual({ 1992: 1, 2024: 3 });
    expect(counted({ relations: [] })).toEqual({});
  });

  it('counts nothing that had not been published by the second clock', () => {
    expect(counted({ known: dayOf(2024, 2, 22) })).toEqual({ 1992: 1, 2020: 1, 2021: 1, 2024: 1 });
    expect(counted({ known: dayOf(1992, 5, 14) })).toEqual({});
  });
});

describe('gaps in the coverage', () => {
  const years = (gaps: readonly { first: Day; last: Day }[]) =>
    gaps.map(({ first, last }) => `${yearOf(first)}-${yearOf(last)}`);

  it('are adjoining years without any document', () => {
    expect(years(coverageGaps(coverage(sampleDataset, bins)))).toEqual([
      '1991-1991',
      '1993-2019',
      '2022-2023',
      '2025-2026',
    ]);
  });

  it('are the whole axis where nothing is known', () => {
    expect(years(coverageGaps(coverage(sampleDataset, bins, { known: dayOf(1991, 1, 1) })))).toEqual(['1991-2026']);
  });

  it('are found by a day in them', () => {
    const all = coverage(sampleDataset, bins);
    expect(coverageAt(all, dayOf(2000, 6, 1))).toEqual({ first: dayOf(1993, 1, 1), last: dayOf(2019, 12, 31) });
    expect(coverageAt(all, dayOf(2020, 6, 1))).toBeUndefined();
  });

  it('with the covered years make up the axis of the real dataset', () => {
    const axis = axisOf(defaultDataset);
    const all = coverage(defaultDataset, binsOf(axis, 'quarter'));
    const covered = all.filter(({ documents }) => documents > 0);
    const days = [...coverageGaps(all), ...covered].reduce((sum, { first, last }) => sum + last - first + 1, 0);
    expect(days).toBe(axis.last - axis.first + 1);
  });
});
