import type { Frame } from './frame.ts';
import type { Bundle } from './bundles.ts';
import { insets, type Layout, type Plan } from './placement.ts';

/** What a search changes: the places of a plan's actors in the frame's pixels, and the bows of its bundles, by order. */
export interface Draft {
  x: Float64Array;
  y: Float64Array;
  bows: Float64Array;
}

/** The furthest that a line may bow aside, as a share of its length: it leaves its actor at 50 degrees at most. */
export const furthestBow = 0.3;

export function copyOf({ x, y, bows }: Draft): Draft {
  return { x: x.slice(), y: y.slice(), bows: bows.slice() };
}

/** Whole pixels and hundredths; a bow that nobody would see is none. */
export function rounded({ x, y, bows }: Draft): Draft {
  return {
    x: x.map(Math.round),
    y: y.map(Math.round),
    bows: bows.map((bow) => (Math.abs(bow) < 0.025 ? 0 : Math.round(bow * 100) / 100)),
  };
}

/** A draft for one frame stretched to another. */
export function resized({ x, y, bows }: Draft, from: Frame, to: Frame): Draft {
  return {
    x: x.map((value) => (value * to.width) / from.width),
    y: y.map((value) => (value * to.height) / from.height),
    bows: bows.slice(),
  };
}

/** The same mirrored at its diagonal, for a frame that is higher than wide; what was left is right. */
export function turned(draft: Draft, from: Frame, to: Frame): Draft {
  const mirrored = {
    x: draft.y,
    y: draft.x,
    bows: draft.bows.map((bow) => -bow),
  };
  return resized(mirrored, { ...from, width: from.height, height: from.width }, to);
}

/** The draft with its actors stretched to all edges of the frame. */
export function filling({ x, y, bows }: Draft, frame: Frame): Draft {
  const { side, top, bottom } = insets(frame);
  return {
    x: spread(x, side, frame.width - side),
    y: spread(y, top, frame.height - bottom),
    bows: bows.slice(),
  };
}

/** Values moved and stretched so that the least and the greatest are the given ones. */
export function spread(values: Float64Array, from: number, to: number): Float64Array {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from)));
}

export function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Puts an actor to a place, or as near as the frame allows. */
export function put({ x, y }: Draft, actor: number, toX: number, toY: number, frame: Frame): void {
  const { side, top, bottom } = insets(frame);
  x[actor] = within(toX, side, frame.width - side);
  y[actor] = within(toY, top, frame.height - bottom);
}

export function layoutOf({ actors }: Plan, bundles: readonly Bundle[], { x, y, bows }: Draft): Layout {
  return {
    places: new Map(actors.map(({ id }, index) => [id, { x: x[index] ?? 0, y: y[index] ?? 0 }])),
    bows: new Map(bundles.flatMap(({ id }, index) => (bows[index] ? [[id, bows[index]]] : []))),
  };
}
