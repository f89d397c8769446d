import { describe, expect, it } from 'vitest';
import placements from 'virtual:placements';
import { nearestActor, type Direction } from './nearestActor.ts';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

describe('the nearest actor', () => {
  it('lies in the direction of the arrow', () => {
    const places = new Map([
      ['middle', { x: 50, y: 50 }],
      ['above', { x: 55, y: 10 }],
      ['right', { x: 90, y: 60 }],
    ]);
    expect(nearestActor('middle', 'up', places)).toBe('above');
    expect(nearestActor('middle', 'right', places)).toBe('right');
  });

  it.each(Object.entries(placements))('makes every actor reachable in the picture %s', (_, places) => {
    const [start = ''] = places.keys();
    const reached = new Set([start]);
    for (const from of reached) {
      for (const direction of directions) {
        const next = nearestActor(from, direction, places);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached).toEqual(new Set(places.keys()));
  });
});
