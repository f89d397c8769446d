import { describe, expect, it } from 'vitest';
import { axisOf } from '../evidence/changeLog.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { lengthOf, pointAlong } from './curve.ts';
import { bowed, curveOf, planOf, type Placement } from './placement.ts';

const { actors } = sampleDataset;
const plan = planOf(sampleDataset, axisOf(sampleDataset));
const at = (x: number): Placement =>
  new Map([
    ['AM', { x: 100, y: 100 }],
    ['CSTO', { x, y: 100 }],
  ]);

function curve(bow: number | undefined, places: Placement) {
  const { tracks } = bowed(plan, new Map(bow === undefined ? [] : [['AM~CSTO', bow]]));
  const track = tracks.find(({ id }) => id === 'AM~CSTO~alliance');
  return track ? curveOf(track, actors, places) : [];
}

/** How far the curve bows to its left, which is up: both ends have the same height. */
const height = (points: ReturnType<typeof curve>) => 100 - Math.min(...points.map(({ y }) => y));

describe('bows', () => {
  it('leave lines straight that are not named', () => {
    expect(new Set(curve(undefined, at(500)).map(({ y }) => y))).toEqual(new Set([100]));
  });

  it('bend a line to its left or right by a share of its length', () => {
    expect(pointAlong(curve(0.2, at(500)), 0.5).y).toBeCloseTo(20, 0);
    expect(pointAlong(curve(-0.2, at(500)), 0.5).y).toBeCloseTo(180, 0);
  });

  it('scale when an actor is moved', () => {
    expect(height(curve(0.2, at(500)))).toBeCloseTo(80, 0);
    expect(height(curve(0.2, at(300)))).toBeCloseTo(40, 0);
    expect(lengthOf(curve(0.2, at(900)))).toBeGreaterThan(lengthOf(curve(0, at(900))));
  });
});

describe('the plan', () => {
  it('knows lines that may be seen together though they never are on one day', () => {
    const names = plan.tracks.map(({ id }) => id);
    const seen = plan.alsoSeen?.map(({ one, other, isOver }) => [names[one], names[other], isOver]);
    expect(seen).toContainEqual(['AM~RU~arms', 'AM~RU~alliance', 'first']);
  });
});
