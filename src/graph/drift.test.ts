import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { changeLog } from '../evidence/changeLog.ts';
import { relationStates } from '../evidence/relationState.ts';
import { dayOf, type Day } from '../model/day.ts';
import { driftedPlaces } from './drift.ts';
import { frameFor } from './frame.ts';
import type { Placement } from './placement.ts';
import { visibleTies } from './ties.ts';

const frame = frameFor(1000);
const { width, height } = frame;
/** A ring: no layout speaks for anybody. */
const home: Placement = new Map(
  [...dataset.actors.keys()].map((id, index) => [
    id,
    { x: 500 + 300 * Math.cos(index * 0.9), y: 250 + 180 * Math.sin(index * 0.9) },
  ]),
);
const placesOn = (on: Day) => driftedPlaces({ placement: home, frame }, visibleTies(relationStates(dataset, { on })));

function distance(places: Placement, a: string, b: string): number {
  const [one, other] = [places.get(a), places.get(b)];
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : NaN;
}

describe('drift', () => {
  const [before, after] = [placesOn(dayOf(2010, 1, 1)), placesOn(dayOf(2026, 5, 1))];

  it('lets Armenia move away from the CSTO and Russia, and towards the EU', () => {
    expect(distance(after, 'AM', 'CSTO')).toBeGreaterThan(distance(before, 'AM', 'CSTO') + 40);
    expect(distance(after, 'AM', 'RU')).toBeGreaterThan(distance(before, 'AM', 'RU') + 20);
    expect(distance(after, 'AM', 'EU')).toBeLessThan(distance(before, 'AM', 'EU'));
  });

  it('answers the same places for the same day', () => {
    expect(placesOn(dayOf(2026, 5, 1))).toEqual(after);
  });

  it('keeps actors apart and within the picture on every day of change', () => {
    for (const { day } of changeLog(dataset)) {
      const places = placesOn(day);
      const ids = [...places.keys()];
      for (const [index, a] of ids.entries()) {
        const { x, y } = places.get(a) ?? { x: NaN, y: NaN };
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
        for (const b of ids.slice(index + 1)) expect(distance(places, a, b), `${a} ${b}`).toBeGreaterThan(72);
      }
    }
  });
});
