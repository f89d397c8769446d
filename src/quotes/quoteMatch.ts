import type { Quote } from '../model/claim.ts';
import { foldTypography } from './foldedText.ts';
import { nearestWording } from './nearestWording.ts';
import { findQuote, type QuotePlace } from './quoteCheck.ts';
import { createVocabulary, wordsOf } from './textWords.ts';
import { wordDiff, type DiffPiece } from './wordDiff.ts';

export type AnchoredQuote = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** Where a text has a quote, as nearly as it has it. */
export type QuoteMatch =
  /** To the letter, or but for quotation marks, dashes, spaces and the like. */
  | ({ kind: 'exact'; isToTheLetter: boolean } & QuotePlace)
  /** In words that differ a little; `similarity` is below or equal to 1. */
  | { kind: 'near'; offset: number; line: number; similarity: number; diff: DiffPiece[] }
  | { kind: 'missing' };

const isLetter = /^[\p{L}\p{N}\p{M}]$/u;

/** Whether the words at a place stand by themselves, not inside other words. */
function standsAlone(text: string, start: number, end: number): boolean {
  const continues = (at: number) =>
    at > 0 && at < text.length && isLetter.test(text[at - 1] ?? '') && isLetter.test(text[at] ?? '');
  return !continues(start) && !continues(end);
}

/** First place of the words in the text, and whether it is the only one. One word alone must be a whole one. */
function placesOf(words: string, text: string): { start: number; isUnique: boolean } | undefined {
  if (words === '') return undefined;
  const mayBePart = words.includes(' ');
  let first = -1;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (!mayBePart && !standsAlone(text, start, start + words.length)) continue;
    if (first >= 0) return { start: first, isUnique: false };
    first = start;
  }
  return first < 0 ? undefined : { start: first, isUnique: true };
}

/** Reads a text once and answers how it has any quote. Lines end in `\n`; see `withPlainLineEnds`. */
export function createQuoteMatcher(text: string): (quote: AnchoredQuote) => QuoteMatch {
  const folded = foldTypography(text);
  const vocabulary = createVocabulary();
  const words = wordsOf(text, vocabulary, folded);
  const lineAt = (offset: number) => {
    let line = 1;
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };

  return (quote) => {
    const anchored = (quote.prefix ?? '') + (quote.suffix ?? '') === '' ? undefined : findQuote(text, quote);
    if (anchored) return { kind: 'exact', isToTheLetter: true, ...anchored };
    const same = placesOf(quote.exact, text);
    if (same)
      return {
        kind: 'exact',
        isToTheLetter: true,
        offset: same.start,
        line: lineAt(same.start),
        isUnique: same.isUnique,
      };
    const foldedQuote = foldTypography(quote.exact);
    const alike = placesOf(foldedQuote.text.trim(), folded.text);
    if (alike) {
      const offset = folded.origins[alike.start] ?? 0;
      return { kind: 'exact', isToTheLetter: false, offset, line: lineAt(offset), isUnique: alike.isUnique };
    }
    const asked = wordsOf(quote.exact, vocabulary, foldedQuote);
    const wording = nearestWording(asked.ids, words.ids, vocabulary);
    if (!wording) return { kind: 'missing' };
    const offset = words.offset(wording.start);
    return {
      kind: 'near',
      offset,
      line: lineAt(offset),
      similarity: wording.similarity,
      diff: wordDiff(asked, words, wording, vocabulary),
    };
  };
}

/** Windows ends lines with two characters; our quotes have one. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
