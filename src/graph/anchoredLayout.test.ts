import { expect, it } from 'vitest';
import { createAnchoredLayout } from './anchoredLayout.ts';

const room = { left: 30, top: 30, right: 970, bottom: 550 };

it('keeps who is dragged, and who yields, inside their room', async () => {
  const home = new Map([
    ['dragged', { x: 500, y: 300 }],
    ['beside', { x: 960, y: 500 }],
  ]);
  const layout = createAnchoredLayout(
    home,
    () => room,
    () => {},
  );
  layout.moveTo('dragged', { x: 1300, y: 480 });
  await expect.poll(() => layout.places().get('dragged')).toEqual({ x: 970, y: 480 });
  await expect.poll(() => layout.places().get('beside')?.y).toBeGreaterThan(530);
  for (const { x, y } of layout.places().values()) {
    expect(x).toBeLessThanOrEqual(room.right);
    expect(y).toBeLessThanOrEqual(room.bottom);
  }
  layout.stop();
});

it('lets who is at home stay there, even outside the room', () => {
  const layout = createAnchoredLayout(
    new Map([['one', { x: 10, y: 300 }]]),
    () => room,
    () => {},
  );
  layout.moveTo('one', { x: -50, y: 300 });
  layout.reset();
  expect(layout.places().get('one')).toEqual({ x: 10, y: 300 });
  layout.stop();
});
