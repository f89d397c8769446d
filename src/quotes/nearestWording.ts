import type { Vocabulary } from './textWords.ts';

/** The words `start` to before `end` of a text, and how much of a quote they have, from 0 to 1. */
export interface Wording {
  start: number;
  end: number;
  similarity: number;
}

/** Least share of words that a nearly matching passage has in common with the quote. */
export const leastSimilarity = 0.75;
/** Cost of a word too many, too few, or quite another; in halves, so that all costs are whole numbers. */
const wholeWord = 2;
const akinWord = 1;
const akinShare = 2 / 3;
const shortestAkin = 4;

/** Whether two words begin and end alike, as forms of one word or a misprint do. */
export function areAkin(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < shortestAkin || shorter.length < longer.length * akinShare) return false;
  let before = 0;
  while (before < shorter.length && shorter[before] === longer[before]) before += 1;
  let after = 0;
  while (after < shorter.length - before && shorter.at(-1 - after) === longer.at(-1 - after)) after += 1;
  return before + after >= longer.length * akinShare;
}

/** What it costs to read one word for another. */
function replacementCost(one: number, other: number, { words }: Vocabulary): number {
  if (one === other) return 0;
  return areAkin(words[one] ?? '', words[other] ?? '') ? akinWord : wholeWord;
}

/** How many words of a quote a passage must have the same: one that is only akin costs half. */
export function leastShared(words: number, least: number): number {
  return Math.max(1, Math.ceil(words * (2 * least - 1)));
}

/**
 * Stretches of the text that have so many of the quote's words close together that the quote could stand there. What is
 * left out cannot reach the `least` similarity.
 */
function* stretches(
  quote: Uint32Array,
  text: Uint32Array,
  vocabulary: Vocabulary,
  least: number,
): Generator<[number, number]> {
  const width = Math.ceil(quote.length / least);
  const needed = leastShared(quote.length, least);
  const lacking = new Int32Array(vocabulary.words.length);
  const isWanted = new Uint8Array(vocabulary.words.length);
  for (const id of quote) {
    lacking[id] = (lacking[id] ?? 0) + 1;
    isWanted[id] = 1;
  }
  let found = 0;
  let start = -1;
  let end = -1;
  for (let at = 0; at < text.length; at += 1) {
    const comes = text[at] ?? 0;
    if (isWanted[comes]) {
      const before = lacking[comes] ?? 0;
      if (before > 0) found += 1;
      lacking[comes] = before - 1;
    }
    const goes = at >= width ? (text[at - width] ?? 0) : -1;
    if (goes >= 0 && isWanted[goes]) {
      const after = (lacking[goes] ?? 0) + 1;
      if (after > 0) found -= 1;
      lacking[goes] = after;
    }
    if (found < needed) continue;
    const first = Math.max(0, at - width + 1);
    if (first > end) {
      if (start >= 0) yield [start, end];
      start = first;
    }
    end = at + 1;
  }
  if (start >= 0) yield [start, end];
}

/** An alignment of the whole quote with the text up to some word: where each of its beginnings started, at what cost. */
interface Alignment {
  costs: Int32Array;
  starts: Int32Array;
}

/** Carries the alignment one word of the text further. `prices` says what that word costs for each of the quote. */
function advance({ costs, starts }: Alignment, at: number, prices: Uint8Array): void {
  let diagonalCost = 0;
  let diagonalStart = at;
  starts[0] = at + 1;
  for (let row = 1; row < costs.length; row += 1) {
    const leftCost = costs[row] ?? 0;
    const leftStart = starts[row] ?? 0;
    let cost = diagonalCost + (prices[row - 1] ?? 0);
    let start = diagonalStart;
    const take = (otherCost: number, otherStart: number) => {
      // Of two ways that cost the same, the longer passage has more of the quote's words.
      if (otherCost > cost || (otherCost === cost && otherStart >= start)) return;
      cost = otherCost;
      start = otherStart;
    };
    take((costs[row - 1] ?? 0) + wholeWord, starts[row - 1] ?? 0);
    take(leftCost + wholeWord, leftStart);
    costs[row] = cost;
    starts[row] = start;
    diagonalCost = leftCost;
    diagonalStart = leftStart;
  }
}

/**
 * The passage that has most of a quote's words in their order; undefined when none reaches the `least` similarity.
 * P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition" (1980), over words, with
 * the start of each alignment carried along, so that memory grows with the quote only.
 */
export function nearestWording(
  quote: Uint32Array,
  text: Uint32Array,
  vocabulary: Vocabulary,
  least = leastSimilarity,
): Wording | undefined {
  const { length } = quote;
  if (length === 0) return undefined;
  const pricesOf = new Map<number, Uint8Array>();
  let best: Wording | undefined;
  let bestDetour = Infinity;
  for (const [first, last] of stretches(quote, text, vocabulary, least)) {
    const alignment = {
      costs: Int32Array.from({ length: length + 1 }, (_, row) => row * wholeWord),
      starts: new Int32Array(length + 1).fill(first),
    };
    for (let at = first; at < last; at += 1) {
      const id = text[at] ?? 0;
      const prices = pricesOf.get(id) ?? Uint8Array.from(quote, (asked) => replacementCost(asked, id, vocabulary));
      pricesOf.set(id, prices);
      advance(alignment, at, prices);
      const start = alignment.starts[length] ?? 0;
      const taken = at + 1 - start;
      const similarity = 1 - (alignment.costs[length] ?? 0) / (wholeWord * Math.max(length, taken));
      const detour = Math.abs(taken - length);
      if (similarity < least || similarity < (best?.similarity ?? 0)) continue;
      if (similarity === best?.similarity && detour >= bestDetour) continue;
      best = { start, end: at + 1, similarity };
      bestDetour = detour;
    }
  }
  return best;
}
