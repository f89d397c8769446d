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

  it('is rather one that lies ahead than a nearer one that lies aside', () => {
    const places = new Map([
      ['NATO', { x: 149, y: 267 }],
      ['RU', { x: 42, y: 283 }],
      ['BY', { x: 225, y: 391 }],
    ]);
    expect(nearestActor('NATO', 'down', places)).toBe('BY');
    places.delete('BY');
    expect(nearestActor('NATO', 'down', places)).toBe('RU');
  });

  it('is never on the other side', () => {
    const places = new Map([
      ['RU', { x: 70, y: 524 }],
      ['CSTO', { x: 930, y: 425 }],
    ]);
    expect(nearestActor('RU', 'left', places)).toBeUndefined();
    expect(nearestActor('RU', 'right', places)).toBe('CSTO');
  });
});
