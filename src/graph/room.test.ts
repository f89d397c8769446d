import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { shapeBox, shapeOf } from './actorShape.ts';
import { labelBox, labelSides } from './labels.ts';
import { roomFor } from './room.ts';

const size = { width: 1000, height: 580 };

describe('the room of an actor', () => {
  it('ends where its shape or its name would leave the picture', () => {
    for (const actor of sampleDataset.actors.values()) {
      for (const side of labelSides) {
        const { left, top, right, bottom } = roomFor(actor, side, size);
        const boxesAt = (x: number, y: number) => {
          const name = labelBox(actor, { x, y }, side);
          return [shapeBox({ x, y }, shapeOf(actor)), ...(name ? [name] : [])];
        };
        expect(Math.min(...boxesAt(left, top).map((box) => box.left))).toBeCloseTo(0);
        expect(Math.min(...boxesAt(left, top).map((box) => box.top))).toBeCloseTo(0);
        expect(Math.max(...boxesAt(right, bottom).map((box) => box.right))).toBeCloseTo(size.width);
        expect(Math.max(...boxesAt(right, bottom).map((box) => box.bottom))).toBeCloseTo(size.height);
      }
    }
  });
});
