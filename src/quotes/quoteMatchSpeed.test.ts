import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { createQuoteMatcher } from './quoteMatch.ts';
import { quotedClaims } from './quoteReport.ts';

describe('a text of a million characters', () => {
  const quotes = quotedClaims(defaultDataset).map(({ quote }) => quote);
  const backwards = quotes.map(({ exact }) => exact.split(' ').toReversed().join(' ')).join(' ');

  it.each([
    ['the words of all quotes, in another order', `${backwards} `],
    ['one letter', 'a'],
    ['one word', 'die '],
    ['accents without letters', '\u0301'],
    ['dashes', '-a'],
    ['spaces', ' '],
    ['lines that end in hyphens', 'die-\n'],
    ['hyphens and spaces', 'a- '],
    ['marks of footnotes', '[1]¹'],
    ['signs that nobody sees', 'a\u034f\u00ad\u0301'],
    ['Cyrillic letters', 'а'],
    ['signs of a script without spaces', '他'],
    ['half surrogates', '\ud800'],
  ])('of %s takes about four times as long as a quarter of it', (_, piece) => {
    const whole = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
    const searchMs = (text: string) => {
      const start = performance.now();
      const matchQuote = createQuoteMatcher(text);
      for (const quote of quotes) matchQuote(quote);
      return performance.now() - start;
    };
    // The better of two, because others use the machine too.
    const bestMs = (text: string) => Math.min(searchMs(text), searchMs(text));
    const [quarterMs, wholeMs] = [bestMs(whole.slice(0, 250_000)), bestMs(whole)];
    // Twice linear leaves room for a noisy machine; what grows by the square would take sixteen times as long.
    expect(wholeMs).toBeLessThan(10 * Math.max(quarterMs, 40));
  });
});
