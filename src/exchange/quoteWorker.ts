import { createQuoteMatcher, withPlainLineEnds, type AnchoredQuote, type QuoteMatch } from '../quotes/quoteMatch.ts';

export interface QuoteTask {
  text: string;
  quotes: readonly AnchoredQuote[];
}

/** Without matches where the work has failed. */
export interface QuoteAnswer {
  matches?: QuoteMatch[];
}

addEventListener('message', ({ data }: MessageEvent<QuoteTask>) => {
  const answer: QuoteAnswer = {};
  try {
    const match = createQuoteMatcher(withPlainLineEnds(data.text));
    answer.matches = data.quotes.map((quote) => match(quote));
  } catch (error) {
    console.error(error);
  }
  postMessage(answer, { transfer: [] });
});
