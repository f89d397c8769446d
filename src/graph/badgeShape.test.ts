import { expect, it } from 'vitest';
import { badgeHalfWidthPx, gapBetween, lookOf } from './badgeShape.ts';

const here = { x: 0, y: 0 };

it('measures the room between badges by their real outlines', () => {
  expect(gapBetween(here, 'badge', { x: 24, y: 0 }, 'badge')).toBe(2);
  expect(gapBetween(here, 'badge', { x: 30, y: 0 }, 'paused')).toBe(2);
  expect(gapBetween(here, 'paused', { x: 36, y: 0 }, 'paused')).toBe(2);
  expect(gapBetween(here, 'paused', { x: 0, y: 24 }, 'badge')).toBe(2);
  expect(gapBetween(here, 'year', { x: 0, y: 25 }, 'badge')).toBe(2);
  expect(gapBetween(here, 'year', { x: 28.5, y: 0 }, 'badge')).toBe(2);
  expect(gapBetween(here, 'year', { x: 32, y: 30 }, 'year')).toBeGreaterThan(0);
  expect(gapBetween(here, 'paused', { x: 20, y: 0 }, 'badge')).toBeLessThan(0);
});

it('gives ties that may be suspended the longer badge', () => {
  expect(badgeHalfWidthPx(lookOf({ canPause: true }))).toBe(17);
  expect(badgeHalfWidthPx(lookOf({ canPause: false }))).toBe(11);
});
