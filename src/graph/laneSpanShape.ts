import type { Day } from '../model/day.ts';
import type { Family, Mark } from '../model/relation.ts';
import type { LaneStretch } from './laneStretches.ts';
import type { LaneScale } from './laneScale.ts';
import { hatched, number, type Stretch } from './hatch.ts';

/** Height of a lifeline's bar. */
export const barPx = 8;
/** A war of two days can still be seen. */
const leastPx = 3;
/** An approximate day is drawn at least this vague. */
const vaguePx = 8;
/** As in the graph: arms are dashed, tensions double, aspirations dotted. */
const dash = { onPx: 10, gapPx: 5 };
const doublePx = { line: 2.6, thinLine: 1.2 };
const dots = { pitchPx: 8, radiusPx: 2.6, thinRadiusPx: 1.6 };
export const signRadiusPx = 7.5;
const signPx = { inset: 12, gap: 2 };
const arrowPx = { length: 6, half: 4 };

/** What the drawing needs to know of a stretch of a lifeline. */
export type DrawnSpan = Omit<LaneStretch, 'isShown'>;

/** Pause bars, question mark or not-equal sign; `x` is its middle. */
export interface LaneSign {
  glyph: 'pause' | Mark;
  x: number;
}

/** SVG path data of one stretch of a lifeline; the bar lies between y 0 and `barPx`. */
export interface SpanShape {
  /** The whole stretch. */
  whole: Stretch;
  /** To be filled: the family's pattern, slender where the status is not a fact. Empty where nothing is certain. */
  body: string;
  /** To be stroked: the outline of what is certain. */
  outline: string;
  /** To be stroked: hatching where it is uncertain whether it had begun, or had already ended. */
  hatch: string;
  /** To be stroked, dashed: from the last day of which anything could be checked to the end of the axis. */
  unchecked: string;
  /** To be stroked: the open end. */
  arrow: string;
  signs: readonly LaneSign[];
}

function box(from: number, to: number, top: number, height: number): string {
  return `M${number(from)} ${number(top)}H${number(to)}v${number(height)}H${number(from)}Z`;
}

function circle(x: number, y: number, radius: number): string {
  const r = number(radius);
  return `M${number(x - radius)} ${number(y)}a${r} ${r} 0 1 0 ${number(2 * radius)} 0a${r} ${r} 0 1 0 ${number(-2 * radius)} 0Z`;
}

function dashes({ from, to }: Stretch, top: number, height: number): string {
  const parts: string[] = [];
  for (let x = from; x < to; x += dash.onPx + dash.gapPx) parts.push(box(x, Math.min(x + dash.onPx, to), top, height));
  return parts.join('');
}

function dotted({ from, to }: Stretch, radius: number): string {
  const count = Math.max(Math.floor((to - from) / dots.pitchPx), 1);
  const inset = (to - from - (count - 1) * dots.pitchPx) / 2;
  return Array.from({ length: count }, (_, index) =>
    circle(from + inset + index * dots.pitchPx, barPx / 2, radius),
  ).join('');
}

/** The family's pattern: filling the bar, or slender inside of an outline. */
export function familyPattern(family: Family, stretch: Stretch, isSlender: boolean): string {
  const { from, to } = stretch;
  if (family === 'aspiration') return dotted(stretch, isSlender ? dots.thinRadiusPx : dots.radiusPx);
  if (family === 'arms') return isSlender ? dashes(stretch, barPx / 2 - 1.25, 2.5) : dashes(stretch, 0, barPx);
  if (family === 'tension') {
    const line = isSlender ? doublePx.thinLine : doublePx.line;
    const inset = isSlender ? 1.8 : 0;
    return box(from, to, inset, line) + box(from, to, barPx - inset - line, line);
  }
  return isSlender ? '' : box(from, to, 0, barPx);
}

function arrowAt(x: number): string {
  const y = barPx / 2;
  return `M${number(x)} ${y - arrowPx.half}l${arrowPx.length} ${arrowPx.half}l${-arrowPx.length} ${arrowPx.half}`;
}

/** Parts of a stretch: where it is uncertain, and the certain part between. */
function partsOf(
  span: DrawnSpan,
  scale: LaneScale,
  left: number,
): { before: Stretch; certain: Stretch; after: Stretch } {
  const { start, end } = span;
  const from = Math.max(scale(span.first), left);
  const to = Math.max(scale(span.last + 1), from + leastPx);
  let [begun, ending] = [start ? Math.max(scale(start.latest), from) : from, end ? scale(end.earliest + 1) : to];
  if (start && start.earliest === start.latest)
    begun = start.isApproximate || start.isUncertain ? from + vaguePx : from;
  if (end && end.earliest === end.latest) ending = end.isApproximate || end.isUncertain ? to - vaguePx : to;
  [begun, ending] = [Math.min(begun, to), Math.max(ending, from)];
  if (begun > ending) [begun, ending] = [to, to];
  return { before: { from, to: begun }, certain: { from: begun, to: ending }, after: { from: ending, to } };
}

/**
 * Signs on the bar where the time begins for which they hold, side by side where they would touch. A stretch too short
 * for them has them before it, so that it can be seen; where another stretch goes before it, they cover it.
 */
function signsOf({ status, marks, isContinuation }: DrawnSpan, { from, to }: Stretch, scale: LaneScale): LaneSign[] {
  const signs: LaneSign[] = [
    ...(status === 'suspended' ? [{ glyph: 'pause' as const, x: from + signPx.inset }] : []),
    ...marks.map(({ mark, day }) => ({ glyph: mark, x: Math.max(scale(day), from) + signPx.inset })),
  ];
  const pitch = 2 * signRadiusPx;
  const widthPx = signs.length * pitch;
  if (widthPx <= to - from) {
    const before = (index: number) => signs[index - 1]?.x ?? from - signRadiusPx;
    for (const [index, sign] of signs.entries()) sign.x = Math.max(sign.x, before(index) + pitch);
    // What would now reach behind the end goes back.
    const after = (index: number) => signs[index + 1]?.x ?? to + signRadiusPx;
    for (const [index, sign] of [...signs.entries()].toReversed()) sign.x = Math.min(sign.x, after(index) - pitch);
    return signs;
  }
  const isRoomBefore = !isContinuation && from - signPx.gap - widthPx >= 0;
  const start = isRoomBefore ? from - signPx.gap - widthPx : from;
  return signs.map(({ glyph }, index) => ({ glyph, x: start + signRadiusPx + index * pitch }));
}

const isEmpty = ({ from, to }: Stretch) => to - from < 0.5;

/**
 * Draws a stretch of a lifeline; undefined when it lies before the axis. `checkedUntil`: after this day an open end is
 * only assumed.
 */
export function spanShape(span: DrawnSpan, family: Family, scale: LaneScale, checkedUntil: Day): SpanShape | undefined {
  const [left = 0, right = 0] = scale.range();
  if (scale(span.last + 1) <= left) return undefined;
  const { before, certain, after } = partsOf(span, scale, left);
  if (span.isOpen) certain.to = Math.min(Math.max(scale(checkedUntil + 1), certain.from + leastPx), right);
  const isSlender = span.status === 'planned' || span.status === 'alleged';
  const middle = barPx / 2;
  const whole = { from: before.from, to: span.isOpen ? right : after.to };
  return {
    whole,
    body: isEmpty(certain) ? '' : familyPattern(family, certain, isSlender),
    outline: isEmpty(certain) ? '' : box(certain.from, certain.to, 0, barPx),
    hatch: [before, after].map((part) => (isEmpty(part) ? '' : hatched(part, barPx))).join(''),
    unchecked:
      span.isOpen && certain.to < right ? `M${number(certain.to)} ${middle}H${number(right + arrowPx.length)}` : '',
    arrow: span.isOpen ? arrowAt(right + 2) : '',
    signs: signsOf(span, whole, scale),
  };
}
