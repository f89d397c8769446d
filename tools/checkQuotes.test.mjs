import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../src/quotes/quoteCheck.ts';
import { textsIn } from './articles.mjs';
import { checkQuotes, quotedClaims } from './quotes.mjs';

const articles = process.env.ENTENTE_ARTICLES;

describe('a text of which we know nothing but the quotes', () => {
  const [document, claims] = [...quotedClaims()][0];
  const anchored = ({ prefix = '', exact, suffix = '' }) => `${prefix}${exact}${suffix}`;
  const text = claims.map(({ quote }) => anchored(quote)).join('\n\n');

  it('is recognised by its quotes', () => {
    const checked = checkQuotes(text, findQuote);
    expect(checked).toMatchObject({ document, found: claims.length });
  });

  it('does not contain a quote of which one letter was changed', () => {
    const { exact } = claims[0].quote;
    const changed = text.replaceAll(exact, `${exact.slice(0, -1)}#`);
    expect(checkQuotes(changed, findQuote, document)?.quotes[0].place).toBeUndefined();
  });
});

describe.skipIf(!articles)('the articles from which the dataset starts', () => {
  it.each(['S0', 'S1'])('%s has each of our quotes from it, to the letter and only once', (document) => {
    const checks = textsIn(articles).map((path) => checkQuotes(readFileSync(path, 'utf8'), findQuote));
    const checked = checks.find((check) => check?.document === document && check.found > 0);
    const missing = checked?.quotes.filter(({ place }) => !place?.isUnique).map(({ claim }) => claim);
    expect(missing).toEqual([]);
  });
});
