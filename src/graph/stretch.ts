import type { Frame, Point } from './frame.ts';
import { insets, type Placement } from './placement.ts';

export interface Size {
  width: number;
  height: number;
}

/** By what a frame is stretched to the element's real size; the insets for names and shapes keep their size. */
function factorsOf(frame: Frame, { width, height }: Size): { byX: number; byY: number } {
  const { side, top, bottom } = insets(frame);
  return {
    byX: (width - 2 * side) / (frame.width - 2 * side),
    byY: (height - top - bottom) / (frame.height - top - bottom),
  };
}

/** How much more in width than in height. */
export function stretchOf(frame: Frame, size: Size): number {
  const { byX, byY } = factorsOf(frame, size);
  return byX / byY;
}

/** Stretches a placement from its frame to the element's real size. */
export function stretched(placement: Placement, frame: Frame, size: Size): Map<string, Point> {
  const { side, top } = insets(frame);
  const { byX, byY } = factorsOf(frame, size);
  return new Map(
    [...placement].map(([id, { x, y }]) => [id, { x: side + (x - side) * byX, y: top + (y - top) * byY }]),
  );
}
