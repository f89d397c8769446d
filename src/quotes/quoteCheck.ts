import type { Quote } from '../model/claim.ts';

/** Where a quote stands in a text. */
export interface QuotePlace {
  /** Characters (UTF-16 units) before the quote. */
  offset: number;
  /** Counted from 1. */
  line: number;
  /** Whether it stands there only once; otherwise this is the first place. */
  isUnique: boolean;
}

/**
 * Finds a quote exactly as it is anchored (W3C TextQuoteSelector): its words with what stands right before and after
 * them. Undefined when the text does not have that, to the letter.
 */
export function findQuote(text: string, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): QuotePlace | undefined {
  const { exact, prefix = '', suffix = '' } = quote;
  const anchored = prefix + exact + suffix;
  const start = text.indexOf(anchored);
  if (exact === '' || start < 0) return undefined;
  const offset = start + prefix.length;
  return {
    offset,
    line: text.slice(0, offset).split('\n').length,
    isUnique: text.indexOf(anchored, start + 1) < 0,
  };
}
