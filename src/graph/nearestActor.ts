import type { Placement } from './placement.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The actor to go to from another by an arrow key: the nearest in that direction, where what lies aside counts double.
 * Without anyone in the half-plane the farthest the other way, so that every actor can be reached.
 */
export function nearestActor(from: string, direction: Direction, places: Placement): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { id: string; cost: number } | undefined;
  for (const [id, there] of places) {
    if (id === from) continue;
    const ahead = (isAcross ? there.x - here.x : there.y - here.y) * sign;
    const aside = Math.abs(isAcross ? there.y - here.y : there.x - here.x);
    const cost = ahead > 1 ? ahead + aside * 2 : 1e6 + ahead + aside / 1e3;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
