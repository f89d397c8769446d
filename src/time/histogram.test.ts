import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../model/day.ts';
import { binsOf, binUnitOf, histogram, stackOf } from './histogram.ts';

const year2024 = { first: dayOf(2024, 1, 1), last: dayOf(2024, 12, 31) };

describe('bins of a histogram', () => {
  it('get coarser as the axis gets longer', () => {
    const years = (count: number) => binUnitOf({ first: dayOf(2026 - count, 1, 1), last: dayOf(2026, 1, 1) });
    expect([years(1), years(8), years(35), years(200)]).toEqual(['month', 'quarter', 'year', 'decade']);
  });

  it('cover the axis without gap or overlap', () => {
    const axis = { first: dayOf(1991, 5, 17), last: dayOf(2026, 11, 20) };
    for (const unit of ['month', 'quarter', 'year', 'decade'] as const) {
      const bins = binsOf(axis, unit);
      expect(bins[0]?.first).toBe(axis.first);
      expect(bins.at(-1)?.last).toBe(axis.last);
      bins.slice(1).forEach((bin, index) => expect(bin.first).toBe((bins[index]?.last ?? 0) + 1));
    }
  });

  it('begin at calendar boundaries', () => {
    const bins = binsOf({ first: dayOf(2024, 2, 10), last: dayOf(2024, 11, 3) }, 'quarter');
    expect(bins.map(({ first }) => isoDay(first))).toEqual(['2024-02-10', '2024-04-01', '2024-07-01', '2024-10-01']);
  });
});

describe('histogram', () => {
  const entries = [
    { day: dayOf(2024, 1, 1), family: 'tension' },
    { day: dayOf(2024, 1, 31), family: 'alliance' },
    { day: dayOf(2024, 1, 31), family: 'tension' },
    { day: dayOf(2024, 12, 31), family: 'arms' },
    { day: dayOf(2025, 1, 1), family: 'arms' },
  ] as const;
  const bars = histogram(entries, binsOf(year2024, 'month'));

  it('counts what falls on the axis, by period and family', () => {
    expect(bars.map(({ total }) => total)).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(bars[0]?.byFamily).toEqual({ alliance: 1, aspiration: 0, arms: 0, tension: 2 });
  });

  it('stacks families in their fixed order, without empty parts', () => {
    const [january] = bars;
    expect(january && stackOf(january)).toEqual([
      { family: 'alliance', from: 0, to: 1 },
      { family: 'tension', from: 1, to: 3 },
    ]);
  });
});
