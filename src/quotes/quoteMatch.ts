import type { Quote } from '../model/claim.ts';
import { foldTypography } from './foldedText.ts';
import { createDividedSearch } from './dividedPlaces.ts';
import { createNearestSearch } from './nearestSearch.ts';
import { leastSimilarity } from './nearestWording.ts';
import { findQuote, type QuotePlace } from './quoteCheck.ts';
import { scriptsWithoutSpaces } from './textWords.ts';
import type { DiffPiece } from './wordDiff.ts';

export type AnchoredQuote = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** Where a text has a quote, as nearly as it has it. */
export type QuoteMatch =
  /** To the letter, or but for quotation marks, dashes, spaces and the like. */
  | ({ kind: 'exact'; isToTheLetter: boolean } & QuotePlace)
  /** In words that differ a little; `similarity` is below or equal to 1. */
  | { kind: 'near'; offset: number; line: number; similarity: number; diff: DiffPiece[] }
  | { kind: 'missing' };

/** Of scripts that part words by spaces. */
const isLetter = new RegExp(String.raw`^(?![${scriptsWithoutSpaces}])[\p{L}\p{N}\p{M}]$`, 'u');

/** Copied from a page, a heading and the text below it may touch: "verlassenArmenien". */
const touches = /^\p{Ll}\p{Lu}$/u;

/** Whether the words at a place stand by themselves, not inside other words. */
function standsAlone(text: string, start: number, end: number): boolean {
  const continues = (at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
    return isLetter.test(before) && isLetter.test(after) && !touches.test(before + after);
  };
  return !continues(start) && !continues(end);
}

type Place = readonly [start: number, end: number];

function* placesOf(words: string, text: string): Generator<Place> {
  if (words === '') return;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    yield [start, start + words.length];
}

/** First place of whole words in the text, and whether it is the only one. */
function firstOf(places: Iterable<Place>, text: string): { start: number; isUnique: boolean } | undefined {
  let first: number | undefined;
  for (const [start, end] of places) {
    if (!standsAlone(text, start, end)) continue;
    if (first !== undefined) return { start: first, isUnique: false };
    first = start;
  }
  return first === undefined ? undefined : { start: first, isUnique: true };
}

/**
 * Reads a text once and answers how it has any quote. Lines end in `\n`; see `withPlainLineEnds`. Below the `least`
 * similarity, from 0.5 to 1, a quote is missing.
 */
export function createQuoteMatcher(text: string, least = leastSimilarity): (quote: AnchoredQuote) => QuoteMatch {
  const folded = foldTypography(text);
  const nearest = createNearestSearch(text, folded, least);
  const divided = folded.divisions.size > 0 ? createDividedSearch(folded) : undefined;
  const lineAt = (offset: number) => {
    let line = 1;
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };

  return (quote) => {
    const anchored = (quote.prefix ?? '') + (quote.suffix ?? '') === '' ? undefined : findQuote(text, quote);
    if (anchored) return { kind: 'exact', isToTheLetter: true, ...anchored };
    const { exact } = quote;
    const same = firstOf(placesOf(exact, text), text);
    if (same) {
      const { start: offset, isUnique } = same;
      return { kind: 'exact', isToTheLetter: true, offset, line: lineAt(offset), isUnique };
    }
    const asked = foldTypography(exact);
    const alike =
      firstOf(placesOf(asked.text.trim(), folded.text), folded.text) ?? firstOf(divided?.(asked) ?? [], folded.text);
    if (alike) {
      const offset = folded.origins[alike.start] ?? 0;
      return { kind: 'exact', isToTheLetter: false, offset, line: lineAt(offset), isUnique: alike.isUnique };
    }
    const near = nearest(exact, asked);
    return near ? { kind: 'near', line: lineAt(near.offset), ...near } : { kind: 'missing' };
  };
}

/** Windows ends lines with two characters; our quotes have one. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
