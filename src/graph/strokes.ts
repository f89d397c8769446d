import type { Family } from '../model/relation.ts';
import { lengthOf, pointAlong, type Polyline } from './curve.ts';
import type { Point } from './frame.ts';

/** SVG path data of one tie's line. Alliance, aspiration and tension are stroked, arms are filled. */
export interface Stroke {
  /** The middle of the line: ground for halo, ghost and suspended lines. */
  centre: string;
  line: string;
  /** Open chevron of an aspiration. */
  head?: string;
}

const number = (value: number) => String(Math.round(value * 10) / 10);
const pair = ({ x, y }: Point) => `${number(x)} ${number(y)}`;

export function pathOf(points: Polyline): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${pair(point)}`).join('');
}

/** Half widths of an arms line at its supplier and at its recipient; together with dash 10 and gap 5. */
const taperPx = { supplier: 3.4, recipient: 0.9, dash: 10, gap: 5 };

function taperedDashes(line: Polyline): string {
  const total = lengthOf(line);
  const parts: string[] = [];
  for (let start = 0; start < total; start += taperPx.dash + taperPx.gap) {
    const corners = [start, Math.min(start + taperPx.dash, total)].map((distance) => {
      const share = distance / total;
      const half = taperPx.supplier + (taperPx.recipient - taperPx.supplier) * share;
      const { x, y, dx, dy } = pointAlong(line, share);
      return { left: { x: x + dy * half, y: y - dx * half }, right: { x: x - dy * half, y: y + dx * half } };
    });
    const [from, to] = corners;
    if (from && to) parts.push(`M${pair(from.left)}L${pair(to.left)}L${pair(to.right)}L${pair(from.right)}Z`);
  }
  return parts.join('');
}

/** Half distances between the two strokes of a tension; a one-sided act narrows towards its target. */
const doublePx = { even: 2.05, wide: 3, narrow: 0.9 };

function doubleLine(line: Polyline, isDirected: boolean): string {
  const side = (sign: 1 | -1) =>
    line.map((point, index): Point => {
      const before = line[Math.max(index - 1, 0)] ?? point;
      const after = line[Math.min(index + 1, line.length - 1)] ?? point;
      const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
      const share = index / (line.length - 1);
      const half = isDirected ? doublePx.wide + (doublePx.narrow - doublePx.wide) * share : doublePx.even;
      const normal = { x: (after.y - before.y) / length, y: -(after.x - before.x) / length };
      return { x: point.x + normal.x * half * sign, y: point.y + normal.y * half * sign };
    });
  return pathOf(side(1)) + pathOf(side(-1));
}

const chevronPx = { length: 11, half: 6.5 };

function chevron(line: Polyline): string {
  const tip = line.at(-1);
  if (!tip) return '';
  const { dx, dy } = pointAlong(line, 0.97);
  const back = { x: tip.x - dx * chevronPx.length, y: tip.y - dy * chevronPx.length };
  const left = { x: back.x + dy * chevronPx.half, y: back.y - dx * chevronPx.half };
  const right = { x: back.x - dy * chevronPx.half, y: back.y + dx * chevronPx.half };
  return `M${pair(left)}L${pair(tip)}L${pair(right)}`;
}

/** Draws a line that runs from the tie's `from` to its `to`. */
export function strokeOf(line: Polyline, family: Family, isDirected: boolean): Stroke {
  const centre = pathOf(line);
  if (family === 'arms') return { centre, line: taperedDashes(line) };
  if (family === 'tension') return { centre, line: doubleLine(line, isDirected) };
  return family === 'aspiration' ? { centre, line: centre, head: chevron(line) } : { centre, line: centre };
}
