import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../model/edtf.ts';
import { families, marks, statuses } from '../model/relation.ts';
import { laneScale } from './laneScale.ts';
import { hatched } from './hatch.ts';
import { barPx, familyPattern, spanShape, type DrawnSpan } from './laneSpanShape.ts';

/** One pixel for each of the hundred days, from pixel 8 to 108. */
const axis = { first: 0, last: 99 };
const scale = laneScale(axis, 124);
const span: DrawnSpan = {
  status: 'in-force',
  first: 20,
  last: 59,
  start: undefined,
  end: undefined,
  isOpen: false,
  marks: [],
  isContinuation: false,
};
const shapeOf = (part: Partial<DrawnSpan>, checkedUntil = 99) =>
  spanShape({ ...span, ...part }, 'alliance', scale, checkedUntil);

/** All places along the axis that path data of these forms touches. */
function placesOn(path: string): number[] {
  const places: number[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MHL])([^A-Za-z]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    places.push(...(command === 'H' ? numbers : numbers.slice(0, 1)));
  }
  return places;
}

describe('a certain stretch', () => {
  it('is a bar from the start of its first day to the end of its last', () => {
    expect(shapeOf({})).toEqual({
      whole: { from: 28, to: 68 },
      body: `M28 0H68v${barPx}H28Z`,
      outline: `M28 0H68v${barPx}H28Z`,
      hatch: '',
      unchecked: '',
      arrow: '',
      signs: [],
    });
  });

  it('can still be seen when it is shorter than a pixel', () => {
    const { whole } = shapeOf({ first: 20, last: 20 }) ?? { whole: { from: 0, to: 0 } };
    expect(whole).toEqual({ from: 28, to: 31 });
  });
});

describe('an uncertain stretch', () => {
  it('is hatched where it may not yet have begun', () => {
    const shape = shapeOf({ start: parseMoment('[1970-01-21..1970-01-30]') });
    expect(shape?.body).toBe(`M37 0H68v${barPx}H37Z`);
    expect(Math.min(...placesOn(shape?.hatch ?? ''))).toBe(28);
    expect(Math.max(...placesOn(shape?.hatch ?? ''))).toBe(37);
  });

  it('is hatched where it may have ended already', () => {
    const shape = shapeOf({ end: parseMoment('[1970-02-10..1970-03-01]') });
    expect(shape?.body).toBe(`M28 0H49v${barPx}H28Z`);
    expect(Math.min(...placesOn(shape?.hatch ?? ''))).toBe(49);
    expect(Math.max(...placesOn(shape?.hatch ?? ''))).toBe(68);
  });

  it('has no bar where nothing is certain', () => {
    const shape = shapeOf({
      start: parseMoment('[1970-01-21..1970-02-20]'),
      end: parseMoment('[1970-02-01..1970-03-01]'),
    });
    expect([shape?.body, shape?.outline]).toEqual(['', '']);
    expect(Math.min(...placesOn(shape?.hatch ?? ''))).toBe(28);
    expect(Math.max(...placesOn(shape?.hatch ?? ''))).toBe(68);
  });

  it('is hatched a little at a day that is only about right', () => {
    for (const mark of ['~', '?']) {
      expect(shapeOf({ start: parseMoment(`1970-01-21${mark}`) })?.body).toBe(`M36 0H68v${barPx}H36Z`);
      expect(shapeOf({ end: parseMoment(`1970-03-01${mark}`) })?.body).toBe(`M28 0H60v${barPx}H28Z`);
    }
  });

  it('is not hatched at exact days', () => {
    const exact = { start: parseMoment('1970-01-21'), end: parseMoment('1970-03-01') };
    expect(shapeOf(exact)).toEqual(shapeOf({}));
  });
});

describe('an open stretch', () => {
  it('ends with an arrow behind the axis', () => {
    const shape = shapeOf({ last: 99, isOpen: true });
    expect(shape?.whole).toEqual({ from: 28, to: 108 });
    expect(shape?.body).toBe(`M28 0H108v${barPx}H28Z`);
    expect(shape?.unchecked).toBe('');
    expect(shape?.arrow).toMatch(/^M110 /);
  });

  it('is a dashed line after the last day of which anything could be checked', () => {
    const shape = shapeOf({ last: 99, isOpen: true }, 79);
    expect(shape?.body).toBe(`M28 0H88v${barPx}H28Z`);
    expect(placesOn(shape?.unchecked ?? '')).toEqual([88, 114]);
  });
});

describe('the axis of a shorter period', () => {
  it('cuts what began before it at its left edge, without hatching what lies before', () => {
    const shape = shapeOf({ first: -200, start: parseMoment('1969') });
    expect(shape?.body).toBe(`M8 0H68v${barPx}H8Z`);
    expect(shape?.hatch).toBe('');
  });

  it('shows of an uncertain start what lies within it', () => {
    const shape = shapeOf({ first: -20, start: parseMoment('[1969-12-12..1970-01-11]') });
    expect(Math.min(...placesOn(shape?.hatch ?? ''))).toBe(8);
    expect(Math.max(...placesOn(shape?.hatch ?? ''))).toBe(18);
  });

  it('does not show what had ended before it', () => {
    expect(shapeOf({ first: -200, last: -1 })).toBeUndefined();
    expect(shapeOf({ first: -200, last: 0 })).toBeDefined();
  });
});

describe('every stretch', () => {
  const moment = (from: number, to: number) => ({
    text: '',
    earliest: from,
    latest: to,
    precision: 'range' as const,
    isApproximate: false,
    isUncertain: false,
  });
  const drawn = fc
    .record({
      days: fc.tuple(fc.integer({ min: -300, max: 99 }), fc.integer({ min: 0, max: 99 })),
      vague: fc.tuple(fc.nat(60), fc.nat(60)),
      known: fc.tuple(fc.boolean(), fc.boolean()),
      status: fc.constantFrom(...statuses),
      family: fc.constantFrom(...families),
      marks: fc.subarray([...marks]),
      isContinuation: fc.boolean(),
      checkedUntil: fc.integer({ min: 0, max: 99 }),
    })
    .map(({ days: [first, last], vague, known, ...rest }) => {
      const [from, to] = [Math.min(first, last), Math.max(first, last)];
      const isOpen = to === axis.last && !known[1];
      return {
        ...rest,
        first: from,
        last: to,
        isOpen,
        start: known[0] ? moment(from, Math.min(from + vague[0], to)) : undefined,
        end: known[1] ? moment(Math.max(to - vague[1], from), to) : undefined,
      };
    });

  /** The least that a stretch is wide, or a dot. */
  const dotPx = 3;

  it('stays within the axis, but for its arrow, and is drawn somewhere', () => {
    fc.assert(
      fc.property(drawn, ({ family, checkedUntil, marks: own, ...rest }) => {
        const drawnSpan = { ...rest, marks: own.map((mark) => ({ mark, day: rest.first })) };
        const shape = spanShape(drawnSpan, family, scale, checkedUntil);
        if (!shape) throw new Error('lies on the axis');
        const places = placesOn(shape.body + shape.outline + shape.hatch);
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(8 - dotPx);
          expect(place).toBeLessThanOrEqual(108 + dotPx);
        }
        expect(places.length > 0 || shape.unchecked !== '').toBe(true);
        expect(shape.whole.from).toBeLessThan(shape.whole.to);
        expect(shape.arrow !== '').toBe(rest.isOpen);
      }),
    );
  });

  it('has its signs side by side, a pause when suspended and one for each mark', () => {
    fc.assert(
      fc.property(drawn, ({ family, checkedUntil, marks: own, ...rest }) => {
        const drawnSpan = { ...rest, marks: own.map((mark) => ({ mark, day: rest.first })) };
        const signs = spanShape(drawnSpan, family, scale, checkedUntil)?.signs ?? [];
        expect(signs.map(({ glyph }) => glyph)).toEqual([...(rest.status === 'suspended' ? ['pause'] : []), ...own]);
        for (const [index, { x }] of signs.entries())
          if (index > 0) expect(x - (signs[index - 1]?.x ?? 0)).toBeGreaterThan(14.999);
      }),
    );
  });
});

describe('signs', () => {
  const placesOf = (part: Partial<DrawnSpan>) => shapeOf(part)?.signs.map(({ glyph, x }) => `${glyph} ${x}`);
  const disputed = (day: number) => ({ mark: 'disputed' as const, day });

  it('stand where the time begins for which they hold', () => {
    expect(placesOf({ status: 'suspended' })).toEqual(['pause 40']);
    expect(placesOf({ marks: [disputed(30)] })).toEqual(['disputed 50']);
    expect(placesOf({ status: 'suspended', marks: [disputed(20)] })).toEqual(['pause 40', 'disputed 55']);
  });

  it('stay on the bar when they hold from shortly before its end', () => {
    expect(placesOf({ marks: [disputed(59)] })).toEqual(['disputed 60.5']);
    expect(placesOf({ last: 50, status: 'suspended', marks: [disputed(20)] })).toEqual(['pause 36.5', 'disputed 51.5']);
  });

  it('stand before a stretch that is too short for them', () => {
    expect(placesOf({ last: 22, marks: [disputed(20)] })).toEqual(['disputed 18.5']);
  });

  it('cover a short stretch where there is no room before it', () => {
    expect(placesOf({ last: 22, marks: [disputed(20)], isContinuation: true })).toEqual(['disputed 35.5']);
    expect(placesOf({ first: 0, last: 2, marks: [disputed(0)] })).toEqual(['disputed 15.5']);
  });
});

describe('the pattern of a family', () => {
  const stretch = { from: 0, to: 30 };

  it('differs for all families, and again inside of an outline', () => {
    const patterns = families.flatMap((family) =>
      [false, true].map((isSlender) => familyPattern(family, stretch, isSlender)),
    );
    expect(new Set(patterns).size).toBe(2 * families.length);
  });

  it('dots an aspiration, however short it is', () => {
    const dotsIn = (to: number) => familyPattern('aspiration', { from: 0, to }, false).match(/M/g)?.length;
    expect([dotsIn(3), dotsIn(16), dotsIn(80)]).toEqual([1, 2, 10]);
  });
});

describe('hatching', () => {
  it('slants alike on stretches that meet', () => {
    const [left, right, both] = [
      { from: 0, to: 40 },
      { from: 40, to: 80 },
      { from: 0, to: 80 },
    ].map((stretch) => placesOn(hatched(stretch, barPx)));
    expect(new Set([...(left ?? []), ...(right ?? [])].filter((place) => place !== 40))).toEqual(
      new Set(both?.filter((place) => place !== 40)),
    );
  });
});
