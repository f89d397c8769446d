import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { createQuoteMatcher, withPlainLineEnds } from '../src/quotes/quoteMatch.ts';
import { quotedClaims, reportByDocument } from '../src/quotes/quoteReport.ts';
import { defaultDataset } from '../tests/defaultDataset.ts';
import { findArticles, textsIn } from './articles.mjs';

const articles = process.env.ENTENTE_ARTICLES || findArticles();
const quoted = quotedClaims(defaultDataset);

/** What the page answers to somebody who pastes a text. */
function answer(text) {
  const match = createQuoteMatcher(withPlainLineEnds(text));
  const matches = quoted.map(({ quote }) => match(quote));
  return reportByDocument(quoted, matches, defaultDataset)[0];
}

describe.skipIf(!articles)('the articles from which the dataset starts, pasted', () => {
  const texts = () => textsIn(articles).map((path) => readFileSync(path, 'utf8'));
  const of = (reports, document) =>
    reports.find((report) => report.document.id === document && report.counts.exact > 1);

  it.each(['S0', 'S1'])('%s is recognised and has all its quotes to the letter', (document) => {
    const { quotes, counts } = of(texts().map(answer), document);
    expect(counts).toEqual({ exact: quotes.length, near: 0, missing: 0 });
    expect(quotes.filter(({ match }) => !match.isToTheLetter || !match.isUnique)).toEqual([]);
  });

  it.each(['S0', 'S1'])('%s is recognised with other line ends, quotation marks and spaces', (document) => {
    const retyped = (text) => text.replaceAll('\n', '\r\n').replaceAll('"', '”').replaceAll(' ', '\u00a0 ');
    const { quotes, counts } = of(texts().map(retyped).map(answer), document);
    expect(counts).toEqual({ exact: quotes.length, near: 0, missing: 0 });
  });

  it.each(['S0', 'S1'])('%s has no quote exactly of which a word was changed', (document) => {
    const text = texts().find((each) => of([answer(each)], document));
    const changed = quoted.filter(({ claim, quote }) => claim.document === document && / .* .* /.test(quote.exact));
    for (const { quote } of changed) {
      const [first, ...rest] = quote.exact.split(' ');
      const match = createQuoteMatcher(text.replaceAll(quote.exact, `${first} X${rest.join(' ')}`))(quote);
      expect(match.kind, quote.exact).toBe('near');
    }
  });
});
