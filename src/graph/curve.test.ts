import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToShape, type ActorShape } from './actorShape.ts';
import { curveBetween, lengthOf, pointAlong } from './curve.ts';

const end = (x: number, y: number, shape: ActorShape = 'circle') => ({ x, y, shape });

describe('a curve between two actors', () => {
  it('is straight without an offset and has its middle at the offset otherwise', () => {
    expect(pointAlong(curveBetween(end(0, 0), end(400, 0), 0), 0.5).y).toBeCloseTo(0);
    expect(pointAlong(curveBetween(end(0, 0), end(400, 0), 28), 0.5).y).toBeCloseTo(-28, 0);
    expect(pointAlong(curveBetween(end(0, 0), end(400, 0), -28), 0.5).y).toBeCloseTo(28, 0);
  });

  it('begins and ends outside both shapes, and no further away than a few pixels', () => {
    const place = fc.integer({ min: 0, max: 900 });
    const shape = fc.constantFrom<ActorShape>('circle', 'box');
    fc.assert(
      fc.property(
        place,
        place,
        shape,
        place,
        place,
        shape,
        fc.integer({ min: -42, max: 42 }),
        (x, y, s, u, v, t, offset) => {
          fc.pre(Math.hypot(x - u, y - v) > 200);
          const [a, b] = [end(x, y, s), end(u, v, t)];
          const curve = curveBetween(a, b, offset);
          const [first, last] = [curve[0], curve.at(-1)];
          expect(distanceToShape(first ?? a, a, s)).toBeGreaterThan(2);
          expect(distanceToShape(first ?? a, a, s)).toBeLessThan(8);
          expect(distanceToShape(last ?? b, b, t)).toBeGreaterThan(2);
          expect(distanceToShape(last ?? b, b, t)).toBeLessThan(8);
        },
      ),
    );
  });

  it('measures its length along the way', () => {
    expect(
      lengthOf([
        { x: 0, y: 0 },
        { x: 3, y: 4 },
        { x: 3, y: 10 },
      ]),
    ).toBe(11);
    expect(
      pointAlong(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
          { x: 10, y: 10 },
        ],
        0.75,
      ),
    ).toMatchObject({ x: 10, y: 5 });
  });
});
