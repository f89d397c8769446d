import { expect, it } from 'vitest';
import { firstWords } from './firstWords.ts';

it('leaves a short text as it is, on one line', () => {
  expect(firstWords(' Wir werden\ngehen. ')).toBe('Wir werden gehen.');
});

it('cuts a long text between two words, without what joins them', () => {
  const text = 'In practice we have basically frozen our participation in the CSTO, Armenia said';
  expect(firstWords(text)).toBe('In practice we have basically frozen our\u00a0…');
  expect(firstWords('We have suspended all practical civilian and military cooperation, said NATO')).toBe(
    'We have suspended all practical civilian and\u00a0…',
  );
});

it('cuts a text without spaces all the same', () => {
  expect(firstWords('x'.repeat(90))).toBe(`${'x'.repeat(48)}\u00a0…`);
});
