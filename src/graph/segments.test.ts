import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polylinesCross } from './layoutCost.ts';
import { crossingsOf, distanceToFan, outsideOf, writeCurve } from './segments.ts';

const steps = 8;
const room = (steps + 1) * 2;
const coordinate = fc.integer({ min: 0, max: 600 });
const line = fc.tuple(coordinate, coordinate, coordinate, coordinate, fc.double({ min: -0.3, max: 0.3, noNaN: true }));

function curvesOf(lines: readonly [number, number, number, number, number][]): Float64Array {
  const curves = new Float64Array(lines.length * room);
  lines.forEach(([ax, ay, bx, by, bow], index) => {
    writeCurve(curves, index * room, steps, ax, ay, bx - ax, by - ay, bow);
  });
  return curves;
}

const pointsOf = (curves: Float64Array, index: number) =>
  Array.from({ length: steps + 1 }, (_, step) => ({
    x: curves[index * room + step * 2] ?? 0,
    y: curves[index * room + step * 2 + 1] ?? 0,
  }));

describe('curves in flat arrays', () => {
  it('cross as often one way as the other, and just when their points say so', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const curves = curvesOf([one, other]);
        const crossings = crossingsOf(curves, 0, steps, room, steps);
        expect(crossingsOf(curves, room, steps, 0, steps)).toBe(crossings);
        expect(crossings > 0).toBe(polylinesCross(pointsOf(curves, 0), pointsOf(curves, 1)));
      }),
    );
  });

  it('are as far from a point as their nearest part, less half the width of their fan there', () => {
    const curves = curvesOf([[0, 100, 400, 100, 0]]);
    expect(distanceToFan(curves, 0, steps, 0, 200, 40)).toBeCloseTo(60);
    expect(distanceToFan(curves, 0, steps, 14, 200, 40)).toBeCloseTo(46);
    expect(distanceToFan(curves, 0, steps, 14, 200, 100)).toBeLessThan(0);
  });

  it('are outside as soon as they enter the margin', () => {
    const frame = { width: 400, height: 300 };
    expect(outsideOf(curvesOf([[50, 150, 350, 150, 0.1]]), 0, steps, frame, 16)).toBe(0);
    expect(outsideOf(curvesOf([[50, 50, 350, 50, 0.3]]), 0, steps, frame, 16)).toBeGreaterThan(16);
  });
});
