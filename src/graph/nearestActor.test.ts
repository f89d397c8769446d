import { describe, expect, it } from 'vitest';
import { nearestActor } from './nearestActor.ts';

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
});
