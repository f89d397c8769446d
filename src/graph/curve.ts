import { distanceToShape, type ActorShape } from './actorShape.ts';
import type { Point } from './frame.ts';

/** A quadratic curve from actor to actor, as seen: the part between the two shapes, as points of equal parameter step. */
export type Polyline = readonly Point[];

const samples = 32;
/** Space between a line's end and the actor's edge. */
const endGapPx = 3;

export interface CurveEnd extends Point {
  shape: ActorShape;
}

/**
 * Points of the curve whose middle lies `offsetPx` to the left of the straight line (looking from a to b), and by
 * `bend` further away. A quadratic's middle is half-way to its control point, hence twice the offset there.
 */
export function curveBetween(
  a: CurveEnd,
  b: CurveEnd,
  offsetPx: number,
  bend: Point = { x: 0, y: 0 },
  steps = samples,
): Point[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: (b.y - a.y) / length, y: -(b.x - a.x) / length };
  const control = {
    x: (a.x + b.x) / 2 + (normal.x * offsetPx + bend.x) * 2,
    y: (a.y + b.y) / 2 + (normal.y * offsetPx + bend.y) * 2,
  };
  const at = (t: number): Point => ({
    x: (1 - t) * (1 - t) * a.x + 2 * (1 - t) * t * control.x + t * t * b.x,
    y: (1 - t) * (1 - t) * a.y + 2 * (1 - t) * t * control.y + t * t * b.y,
  });
  const first = leaving(at, a);
  const last = 1 - leaving((t) => at(1 - t), b);
  if (last <= first) return [at(0.5), at(0.5)];
  return Array.from({ length: steps + 1 }, (_, step) => at(first + ((last - first) * step) / steps));
}

/** Parameter at which the curve has left the shape around its start, by bisection. */
function leaving(at: (t: number) => Point, end: CurveEnd): number {
  let inside = 0;
  let outside = 0.5;
  for (let round = 0; round < 12; round += 1) {
    const middle = (inside + outside) / 2;
    if (distanceToShape(at(middle), end, end.shape) < endGapPx) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** The point at a share (0 to 1) of the polyline's length, with the direction there as a unit vector. */
export function pointAlong(line: Polyline, share: number): Point & { dx: number; dy: number } {
  const total = lengthOf(line);
  let left = total * share;
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1];
    const to = line[index];
    if (!from || !to) break;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (step >= left || index === line.length - 1) {
      const part = step === 0 ? 0 : Math.min(left / step, 1);
      return {
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
        dx: step === 0 ? 1 : (to.x - from.x) / step,
        dy: step === 0 ? 0 : (to.y - from.y) / step,
      };
    }
    left -= step;
  }
  return { x: line[0]?.x ?? 0, y: line[0]?.y ?? 0, dx: 1, dy: 0 };
}

export function lengthOf(line: Polyline): number {
  let total = 0;
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1];
    const to = line[index];
    if (from && to) total += Math.hypot(to.x - from.x, to.y - from.y);
  }
  return total;
}
