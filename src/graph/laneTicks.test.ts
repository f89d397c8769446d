import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { axisOf } from '../evidence/changeLog.ts';
import type { ClaimRole } from '../evidence/claimsOnRelation.ts';
import { modalities, type Claim } from '../model/claim.ts';
import { dayOf } from '../model/day.ts';
import { laneScale, middleOf } from './laneScale.ts';
import { barPx } from './laneSpanShape.ts';
import { laneGroups, type LaneClaim } from './lanes.ts';
import { laneTicksOf, tickNear, tickPaths, tickPitchPx, tickShapeOf, tickShapes } from './laneTicks.ts';

const axis = { first: 0, last: 99 };
const scale = laneScale(axis, 124);
const blank: Claim = [...sampleDataset.claims.values()][0] ?? fail();
function fail(): never {
  throw new Error('The sample has no claims');
}
const entry = (day: number, role: ClaimRole = 'support', part: Partial<Claim> = {}): LaneClaim => ({
  claim: { ...blank, id: `c-${day}-${role}`, ...part },
  role,
  day,
});
const ticksOf = (entries: readonly LaneClaim[]) => laneTicksOf(entries, scale, axis).ticks;

describe('the shape of a mark', () => {
  it('tells what kind of saying it is, with few shapes', () => {
    expect(new Set(modalities.map(tickShapeOf))).toEqual(new Set(tickShapes));
    expect(tickShapeOf('denied')).toBe('denial');
    expect(tickShapeOf('question')).toBe('possibility');
  });

  it('is a path of its own for each kind', () => {
    expect(new Set(tickShapes.map((shape) => tickPaths[shape])).size).toBe(tickShapes.length);
  });

  it('is filled for a quote', () => {
    const [told, quoted] = ticksOf([entry(10), entry(50, 'support', { quote: { exact: 'we go', lang: 'en' } })]);
    expect([told?.isQuoted, quoted?.isQuoted]).toEqual([false, true]);
  });
});

describe('the place of a mark', () => {
  it('is the middle of its day, above the bar in support or as a comment and beneath it against', () => {
    const entries = [entry(10), entry(40, 'comment'), entry(70, 'against')];
    const { ticks, barTopPx } = laneTicksOf(entries, scale, axis);
    expect(ticks.map(({ x }) => x)).toEqual(entries.map(({ day }) => middleOf(scale, day)));
    const [support, comment, against] = ticks.map(({ y }) => y);
    expect(support).toBeLessThan(barTopPx);
    expect(comment).toBe(support);
    expect(against).toBeGreaterThan(barTopPx + barPx);
  });

  it('is in a stack with those it would touch, support on the bar and comments above it', () => {
    const [first, second, third] = ticksOf([entry(10, 'comment'), entry(12), entry(30)]);
    expect(first?.entry.role).toBe('support');
    expect(second?.x).toBe(first?.x);
    expect((first?.y ?? 0) - (second?.y ?? 0)).toBe(tickPitchPx);
    expect(third?.y).toBe(first?.y);
  });

  it('is shared by those that do not fit in the stack', () => {
    const ticks = ticksOf(Array.from({ length: 9 }, (_, index) => entry(10, 'support', { id: String(index) })));
    expect(ticks.map(({ isHidden }) => isHidden)).toEqual([
      ...Array<boolean>(5).fill(false),
      ...Array<boolean>(4).fill(true),
    ]);
    expect(new Set(ticks.filter(({ isHidden }) => isHidden).map(({ y }) => y)).size).toBe(1);
    expect(ticksOf(Array.from({ length: 6 }, () => entry(10))).some(({ isHidden }) => isHidden)).toBe(false);
  });

  it('is nowhere for a claim outside of the axis', () => {
    expect(ticksOf([entry(-1), entry(0), entry(99), entry(100)]).map(({ entry: { day } }) => day)).toEqual([0, 99]);
  });
});

describe('marks on the real lifelines', () => {
  const whole = axisOf(defaultDataset);
  const lanes = laneGroups(defaultDataset).flatMap((group) => group.lanes);
  const start = fc.constantFrom(whole.first, dayOf(2018, 1, 1), dayOf(2023, 1, 1));

  it('show each claim within the axis once, none closer to another than a mark is wide, all inside the lane', () => {
    const check = (widthPx: number, first: number) => {
      const shown = { first, last: whole.last };
      const laneWide = laneScale(shown, widthPx);
      for (const { claims } of lanes) {
        const { ticks, barTopPx, heightPx } = laneTicksOf(claims, laneWide, shown);
        const within = claims.filter(({ day }) => day >= first);
        expect(new Set(ticks.map(({ entry: { claim } }) => claim.id))).toEqual(
          new Set(within.map(({ claim }) => claim.id)),
        );
        expect(ticks.length).toBe(within.length);
        const seen = ticks.filter(({ isHidden }, index) => !isHidden || !ticks[index - 1]?.isHidden);
        for (const [index, tick] of seen.entries()) {
          expect(tick.y).toBeGreaterThan(3.5);
          expect(tick.y).toBeLessThan(heightPx - 3.5);
          expect(Math.abs(tick.y - barTopPx - barPx / 2)).toBeGreaterThan(barPx / 2 + 3.5);
          for (const other of seen.slice(index + 1)) {
            const apart = Math.max(Math.abs(tick.x - other.x), Math.abs(tick.y - other.y));
            expect(apart).toBeGreaterThanOrEqual(tickPitchPx - 1e-6);
          }
        }
      }
    };
    fc.assert(fc.property(fc.integer({ min: 280, max: 1200 }), start, check), { numRuns: 50 });
  });
});

describe('a press near marks', () => {
  const ticks = ticksOf([entry(10), entry(40), entry(52, 'against')]);
  const [first, second] = ticks;

  it('means the nearest within reach of a finger', () => {
    expect(tickNear(ticks, (first?.x ?? 0) + 8, (first?.y ?? 0) - 6)).toBe(first);
    expect(tickNear(ticks, (second?.x ?? 0) + 2, second?.y ?? 0)).toBe(second);
  });

  it('means none further away', () => {
    expect(tickNear(ticks, (first?.x ?? 0) + 13, first?.y ?? 0)).toBeUndefined();
    expect(tickNear([], 10, 10)).toBeUndefined();
  });
});
