import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import { isQuoted, type Modality } from '../model/claim.ts';
import type { Axis } from '../time/changeDays.ts';
import type { LaneClaim } from './lanes.ts';
import { middleOf, type LaneScale } from './laneScale.ts';
import { barPx } from './laneSpanShape.ts';

/** Few shapes, which can be told apart at eight pixels. */
export const tickShapes = ['statement', 'announcement', 'possibility', 'denial'] as const;
export type TickShape = (typeof tickShapes)[number];

const shapeByModality: Record<Modality, TickShape> = {
  asserted: 'statement',
  reported: 'statement',
  opinion: 'statement',
  announced: 'announcement',
  likely: 'possibility',
  possible: 'possibility',
  question: 'possibility',
  denied: 'denial',
};

export function tickShapeOf(modality: Modality): TickShape {
  return shapeByModality[modality];
}

/** Symbols of equal weight to the eye; areas in square pixels. */
const symbols: Record<TickShape, { type: SymbolType; area: number }> = {
  statement: { type: symbolCircle, area: 38 },
  announcement: { type: symbolTriangle, area: 32 },
  possibility: { type: symbolDiamond, area: 30 },
  denial: { type: symbolSquare, area: 40 },
};

/** SVG path data of a mark around the origin. */
export const tickPaths: Record<TickShape, string> = {
  statement: pathOf('statement'),
  announcement: pathOf('announcement'),
  possibility: pathOf('possibility'),
  denial: pathOf('denial'),
};

function pathOf(shape: TickShape): string {
  const { type, area } = symbols[shape];
  return symbol(type, area)() ?? '';
}

/** Width of a stack of marks, and so the least distance between two. */
export const tickPitchPx = 9;
const tickToBarPx = 8;
const marginPx = 4;
const reachPx = 12;
/** The highest stack; what does not fit is one mark that says "more". */
const tallest = { above: 6, below: 4 };
/** Room for the signs that sit on the bar. */
const leastAboveBarPx = 10;

/** A mark in the drawing of a lane. */
export interface LaneTick {
  entry: LaneClaim;
  shape: TickShape;
  isQuoted: boolean;
  x: number;
  y: number;
  /** Its stack is too high: it shares the last place with others. */
  isHidden: boolean;
}

export interface LaneTicks {
  /** In the order of time, those of one stack from the bar outwards. */
  ticks: readonly LaneTick[];
  /** Top of the bar in the drawing, and the drawing's height. */
  barTopPx: number;
  heightPx: number;
}

interface Column {
  x: number;
  above: LaneClaim[];
  below: LaneClaim[];
}

const sides = ['above', 'below'] as const;

function columnsOf(claims: readonly LaneClaim[], scale: LaneScale, axis: Axis): Column[] {
  const columns: Column[] = [];
  for (const entry of claims) {
    if (entry.day < axis.first || entry.day > axis.last) continue;
    const x = middleOf(scale, entry.day);
    let column = columns.at(-1);
    if (!column || x - column.x >= tickPitchPx) columns.push((column = { x, above: [], below: [] }));
    column[entry.role === 'against' ? 'below' : 'above'].push(entry);
  }
  return columns;
}

/**
 * Places a mark for each claim: above the bar what supports it or comments on it, beneath it what speaks against it.
 * Marks that would touch are stacked, so that many on one spot stay countable.
 */
export function laneTicksOf(claims: readonly LaneClaim[], scale: LaneScale, axis: Axis): LaneTicks {
  const columns = columnsOf(claims, scale, axis);
  const highest = (side: (typeof sides)[number]) =>
    Math.min(Math.max(0, ...columns.map((column) => column[side].length)), tallest[side]);
  const roomFor = (count: number) => (count === 0 ? 0 : tickToBarPx + (count - 0.5) * tickPitchPx);
  const barTopPx = marginPx + Math.max(roomFor(highest('above')), leastAboveBarPx);
  const heightPx = barTopPx + barPx + Math.max(roomFor(highest('below')), leastAboveBarPx) + marginPx;
  const ticks: LaneTick[] = [];
  for (const column of columns) {
    for (const side of sides) {
      const entries = side === 'above' ? column.above.toSorted(byWeight) : column.below;
      const most = tallest[side];
      entries.forEach((entry, index) => {
        const isHidden = entries.length > most && index >= most - 1;
        const distance = tickToBarPx + (isHidden ? most - 1 : index) * tickPitchPx;
        ticks.push({
          entry,
          shape: tickShapeOf(entry.claim.modality),
          isQuoted: isQuoted(entry.claim),
          x: column.x,
          y: side === 'above' ? barTopPx - distance : barTopPx + barPx + distance,
          isHidden,
        });
      });
    }
  }
  return { ticks, barTopPx, heightPx };
}

/** The mark nearest to a point, within reach of a finger; undefined when none is. */
export function tickNear(ticks: readonly LaneTick[], x: number, y: number): LaneTick | undefined {
  let nearest: { tick: LaneTick; distance: number } | undefined;
  for (const tick of ticks) {
    const distance = Math.hypot(tick.x - x, tick.y - y);
    if (distance <= reachPx && (!nearest || distance < nearest.distance)) nearest = { tick, distance };
  }
  return nearest?.tick;
}

/** Support stands on the bar, comments above it. */
function byWeight(a: LaneClaim, b: LaneClaim): number {
  return Number(a.role === 'comment') - Number(b.role === 'comment');
}
