import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../model/day.ts';
import { axisTicks } from './axisTicks.ts';

const whole = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };

describe('axis ticks', () => {
  it('stand on round years, as many as fit', () => {
    const years = (most: number) => axisTicks(whole, most).map(({ day }) => Number(isoDay(day).slice(0, 4)));
    expect(years(8)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(years(4)).toEqual([2000, 2010, 2020]);
    expect(years(18)[0]).toBe(1992);
  });

  it('stand on months when the axis is short', () => {
    const ticks = axisTicks({ first: dayOf(2023, 11, 15), last: dayOf(2024, 11, 15) }, 12);
    expect(ticks.map(({ day }) => isoDay(day)).slice(0, 3)).toEqual(['2023-12-01', '2024-01-01', '2024-02-01']);
    expect(ticks[1]?.precision).toBe('year');
    expect(ticks[0]?.precision).toBe('month');
  });

  it('never exceed what fits', () => {
    for (let most = 1; most < 40; most += 1) expect(axisTicks(whole, most).length).toBeLessThanOrEqual(most);
  });
});
