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
  ])('of %s is searched for all quotes in less than two seconds', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
    const start = performance.now();
    const matchQuote = createQuoteMatcher(text);
    for (const quote of quotes) matchQuote(quote);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
