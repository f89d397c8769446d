import { pairId } from '../model/relation.ts';
import type { Plan } from './placement.ts';

/** All tracks of one pair: they bow as one. Actors and tracks by their positions in the plan. */
export interface Bundle {
  id: string;
  a: number;
  b: number;
  tracks: number[];
}

export function bundlesOf({ actors, tracks }: Plan): Bundle[] {
  const positions = new Map(actors.map(({ id }, position) => [id, position]));
  const byPair = new Map<string, Bundle>();
  tracks.forEach(({ a, b }, position) => {
    const id = pairId(a, b);
    const bundle = byPair.get(id) ?? {
      id,
      a: positions.get(a) ?? 0,
      b: positions.get(b) ?? 0,
      tracks: [],
    };
    bundle.tracks.push(position);
    byPair.set(id, bundle);
  });
  return [...byPair.values()];
}
