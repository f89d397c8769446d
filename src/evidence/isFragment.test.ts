import { expect, it } from 'vitest';
import { isFragment } from './isFragment.ts';

it('tells a few words from a sentence', () => {
  expect(isFragment('massiven Schwächung')).toBe(true);
  expect(isFragment('Wir werden entscheiden, wann wir gehen')).toBe(false);
});
