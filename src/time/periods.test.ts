import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../model/day.ts';
import { ownPeriod, periodOf, widenedTo, type Period } from './periods.ts';

const whole = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const ends = ({ axis }: Period) => [isoDay(axis.first), isoDay(axis.last)];

describe('the shown period', () => {
  it('is what the choice says, within the whole axis', () => {
    const choose = (choice: Period['choice'], on = dayOf(2024, 6, 12)) => ends(periodOf(choice, whole, on, whole));
    expect(choose('all')).toEqual(['1991-01-01', '2026-11-20']);
    expect(choose('since-2018')).toEqual(['2018-01-01', '2026-11-20']);
    expect(choose('since-2023')).toEqual(['2023-01-01', '2026-11-20']);
    expect(choose('year-around')).toEqual(['2023-12-12', '2024-12-12']);
    expect(choose('year-around', dayOf(2026, 9, 1))).toEqual(['2026-03-01', '2026-11-20']);
  });

  it('takes two days of the reader in either order', () => {
    expect(ends(ownPeriod(whole, dayOf(2020, 1, 1), dayOf(2010, 1, 1)))).toEqual(['2010-01-01', '2020-01-01']);
  });

  it('is never so short that the slider could not move', () => {
    const { axis } = ownPeriod(whole, whole.last, whole.last);
    expect(axis.last - axis.first).toBeGreaterThanOrEqual(30);
    expect(axis.last).toBe(whole.last);
  });

  it('stays the same value while it holds the date', () => {
    const period = periodOf('since-2018', whole, dayOf(2024, 6, 12), whole);
    expect(widenedTo(period, dayOf(2018, 1, 1), whole)).toBe(period);
  });

  it('widens to whole years when the date lies outside, and is then a period of its own', () => {
    const period = periodOf('since-2023', whole, dayOf(2024, 6, 12), whole);
    const wider = widenedTo(period, dayOf(2020, 9, 27), whole);
    expect(ends(wider)).toEqual(['2020-01-01', '2026-11-20']);
    expect(wider.choice).toBe('own');
  });
});
