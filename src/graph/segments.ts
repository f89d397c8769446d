/**
 * Curves as points in flat arrays (x, y, x, y, ...), for what is asked some million times while a layout is searched.
 * A curve is given by where it begins in the array, and its number of steps.
 */

/** So much of a curve is hidden by its actors, at least; not looked at. */
const hiddenPx = 22;

/** Writes a quadratic curve whose middle lies `aside` to the left, as a share of the straight line from a to b. */
export function writeCurve(
  curves: Float64Array,
  from: number,
  steps: number,
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  aside: number,
): void {
  const speed = Math.sqrt((dx * dx + dy * dy) * (1 + 16 * aside * aside)) || 1;
  const first = Math.min(hiddenPx / speed, 0.3);
  for (let step = 0; step <= steps; step += 1) {
    const t = first + ((1 - 2 * first) * step) / steps;
    const pull = 2 * (1 - t) * t;
    const along = pull / 2 + t * t;
    const at = from + step * 2;
    curves[at] = ax + dx * along + dy * 2 * aside * pull;
    curves[at + 1] = ay + dy * along - dx * 2 * aside * pull;
  }
}

export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const turn1 = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const turn2 = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  const turn3 = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const turn4 = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return turn1 > 0 !== turn2 > 0 && turn3 > 0 !== turn4 > 0;
}

/** How often two curves cross. */
export function crossingsOf(
  curves: Float64Array,
  from: number,
  steps: number,
  otherFrom: number,
  otherSteps: number,
): number {
  let count = 0;
  for (let m = from; m < from + steps * 2; m += 2) {
    const px = curves[m] ?? 0;
    const py = curves[m + 1] ?? 0;
    const qx = curves[m + 2] ?? 0;
    const qy = curves[m + 3] ?? 0;
    for (let n = otherFrom; n < otherFrom + otherSteps * 2; n += 2) {
      const rx = curves[n] ?? 0;
      const sx = curves[n + 2] ?? 0;
      if ((rx < px && rx < qx && sx < px && sx < qx) || (rx > px && rx > qx && sx > px && sx > qx)) continue;
      if (segmentsCross(px, py, qx, qy, rx, curves[n + 1] ?? 0, sx, curves[n + 3] ?? 0)) count += 1;
    }
  }
  return count;
}

/**
 * Distance of a point from a fan of curves, given by its middle curve and half its width there; it closes towards both
 * ends. Negative inside.
 */
export function distanceToFan(
  curves: Float64Array,
  from: number,
  steps: number,
  halfWidth: number,
  cx: number,
  cy: number,
): number {
  let nearest = Infinity;
  for (let step = 0; step < steps; step += 1) {
    const at = from + step * 2;
    const px = curves[at] ?? 0;
    const py = curves[at + 1] ?? 0;
    const dx = (curves[at + 2] ?? 0) - px;
    const dy = (curves[at + 3] ?? 0) - py;
    let t = ((cx - px) * dx + (cy - py) * dy) / (dx * dx + dy * dy || 1);
    if (t < 0) t = 0;
    else if (t > 1) t = 1;
    const offX = px + dx * t - cx;
    const offY = py + dy * t - cy;
    const along = (step + t) / steps;
    const gap = Math.sqrt(offX * offX + offY * offY) - halfWidth * 4 * along * (1 - along);
    if (gap < nearest) nearest = gap;
  }
  return nearest;
}

/** By how many pixels, summed over its points, a curve leaves the frame less its margin. */
export function outsideOf(
  curves: Float64Array,
  from: number,
  steps: number,
  { width, height }: { width: number; height: number },
  margin: number,
): number {
  let outside = 0;
  for (let at = from; at <= from + steps * 2; at += 2) {
    const x = curves[at] ?? 0;
    const y = curves[at + 1] ?? 0;
    if (x < margin) outside += margin - x;
    else if (x > width - margin) outside += x - width + margin;
    if (y < margin) outside += margin - y;
    else if (y > height - margin) outside += y - height + margin;
  }
  return outside;
}
