/**
 * The picture is laid out once for each of three frames, in CSS pixels, and stretched to the element's real size.
 * A reader's date, filter or selection never changes it.
 */
export type FrameName = 'wide' | 'tablet' | 'phone';

export interface Frame {
  name: FrameName;
  width: number;
  height: number;
  /** Least distance between two actors' centres. */
  apartPx: number;
}

export const frames: Record<FrameName, Frame> = {
  wide: { name: 'wide', width: 1000, height: 580, apartPx: 130 },
  tablet: { name: 'tablet', width: 740, height: 520, apartPx: 110 },
  phone: { name: 'phone', width: 374, height: 450, apartPx: 80 },
};

export function frameFor(widthPx: number): Frame {
  if (widthPx < 560) return frames.phone;
  return widthPx < 820 ? frames.tablet : frames.wide;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxAround(centre: Point, halfWidth: number, halfHeight: number): Box {
  return {
    left: centre.x - halfWidth,
    right: centre.x + halfWidth,
    top: centre.y - halfHeight,
    bottom: centre.y + halfHeight,
  };
}

export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Distance from a point to a box, 0 inside. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
