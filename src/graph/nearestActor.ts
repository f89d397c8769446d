import type { Placement } from './placement.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The actor to go to from another by an arrow key: the nearest that lies rather in that direction than in any other,
 * or else the nearest of all that lie on that side. Undefined at the edge: nothing jumps across the picture.
 */
export function nearestActor(from: string, direction: Direction, places: Placement): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { id: string; isAside: boolean; distance: number } | undefined;
  for (const [id, there] of places) {
    const ahead = (isAcross ? there.x - here.x : there.y - here.y) * sign;
    if (id === from || ahead <= 1) continue;
    const aside = Math.abs(isAcross ? there.y - here.y : there.x - here.x);
    const isAside = aside > ahead;
    const distance = Math.hypot(ahead, aside);
    if (!best || (isAside === best.isAside ? distance < best.distance : best.isAside)) best = { id, isAside, distance };
  }
  return best?.id;
}
