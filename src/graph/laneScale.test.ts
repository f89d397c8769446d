import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../model/day.ts';
import { dayAt, laneScale, laneTicks, middleOf } from './laneScale.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
/** From the narrowest phone to the widest screen. */
const width = fc.integer({ min: 280, max: 1600 });
const day = fc.integer({ min: axis.first, max: axis.last });

describe('the scale of the lanes', () => {
  it('leaves room for a mark on the first day and for arrows behind the last', () => {
    const scale = laneScale(axis, 800);
    expect(scale.range()).toEqual([8, 784]);
    expect([scale(axis.first), scale(axis.last + 1)]).toEqual([8, 784]);
  });

  it('keeps a width when there is no room at all', () => {
    expect(laneScale(axis, 0).range()).toEqual([8, 9]);
  });

  it('finds the day of which it has drawn the middle', () => {
    fc.assert(
      fc.property(width, day, (widthPx, on) => {
        const scale = laneScale(axis, widthPx);
        expect(dayAt(scale, middleOf(scale, on), axis)).toBe(on);
      }),
    );
  });

  it('finds a day of the axis at any place of the window', () => {
    fc.assert(
      fc.property(width, fc.integer({ min: -500, max: 2500 }), (widthPx, x) => {
        const found = dayAt(laneScale(axis, widthPx), x, axis);
        expect(found).toBeGreaterThanOrEqual(axis.first);
        expect(found).toBeLessThanOrEqual(axis.last);
      }),
    );
  });
});

describe('the labels of the axis', () => {
  it('stand on round days, never closer than a label is wide', () => {
    fc.assert(
      fc.property(width, day, (widthPx, first) => {
        const shown = { first: Math.min(first, axis.last - 30), last: axis.last };
        const scale = laneScale(shown, widthPx);
        const places = laneTicks(scale, shown).map((tick) => scale(tick.day));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(8);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(40);
        }
      }),
    );
  });

  it('are years on the whole axis and months on a short one', () => {
    const precisions = (first: number) => {
      const shown = { first, last: axis.last };
      return new Set(laneTicks(laneScale(shown, 800), shown).map(({ precision }) => precision));
    };
    expect(precisions(axis.first)).toEqual(new Set(['year']));
    expect(precisions(dayOf(2026, 1, 2))).toEqual(new Set(['month']));
  });
});
