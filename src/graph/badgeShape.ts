import type { Point } from './frame.ts';
import type { Track } from './tracks.ts';

/** What stands at a badge's place: the badge, a longer one with pause bars, or the year of a tie that has just ended. */
export type BadgeLook = 'badge' | 'paused' | 'year';

export const badgeRadiusPx = 11;
/** How much wider the badge is with the pause bars. */
export const pauseRoomPx = 12;

/** Each is a box with a rounded edge around it: half its width and height, and the radius. */
const outlines: Record<BadgeLook, { halfWidth: number; halfHeight: number; radius: number }> = {
  badge: { halfWidth: 0, halfHeight: 0, radius: badgeRadiusPx },
  paused: { halfWidth: pauseRoomPx / 2, halfHeight: 0, radius: badgeRadiusPx },
  year: { halfWidth: 15.5, halfHeight: 12, radius: 0 },
};

export const badgeHalfWidthPx = (look: BadgeLook) => outlines[look].halfWidth + outlines[look].radius;

/** The widest badge that a track may bear. */
export function lookOf({ canPause }: Pick<Track, 'canPause'>): BadgeLook {
  return canPause ? 'paused' : 'badge';
}

/** Room between two badges in pixels; 0 or less when they touch. */
export function gapBetween(one: Point, look: BadgeLook, other: Point, otherLook: BadgeLook): number {
  const [a, b] = [outlines[look], outlines[otherLook]];
  const dx = Math.max(Math.abs(one.x - other.x) - a.halfWidth - b.halfWidth, 0);
  const dy = Math.max(Math.abs(one.y - other.y) - a.halfHeight - b.halfHeight, 0);
  return Math.sqrt(dx * dx + dy * dy) - a.radius - b.radius;
}

/** Points whose distance from a thing, less the badge's radius, is the room that is left beside it. */
export function spineOf({ x, y }: Point, look: BadgeLook): readonly Point[] {
  const { halfWidth } = outlines[look];
  if (halfWidth === 0) return [{ x, y }];
  return [
    { x: x - halfWidth, y },
    { x, y },
    { x: x + halfWidth, y },
  ];
}
