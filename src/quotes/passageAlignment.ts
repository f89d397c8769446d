import { areAkin, type Wording } from './nearestWording.ts';
import type { TextWords } from './textWords.ts';

/** How a passage has the words of a quote, in the order of reading; undefined where one side has no word. */
export type WordPair = [inQuote: number | undefined, inText: number | undefined];

/** How many words a text may put between two of the quote, within one sentence, for one more of the quote's words. */
export const longestInsertion = 100;
/** How many it may put there in any case. */
const shortInsertion = 20;
const addedCost = 1;
const missingCost = longestInsertion + addedCost;
/** Less than a missing and an added word, so that one stands for the other. */
const otherCost = missingCost - 1;
const akinCost = otherCost - 1;
/** The same word in capitals, in other letters or with other punctuation. */
const otherFormCost = longestInsertion / 2;

const sentenceEnd = /[.!?]["')\]]*$/;

function isEnd(words: TextWords, place: number): boolean {
  return sentenceEnd.test(words.trail(place));
}

/** The words within the reach of a passage: next to it, of its sentence, or of more where the quote has several. */
function reachOf(quote: TextWords, text: TextWords, { start, end }: Wording): [from: number, to: number] {
  const inside = new Set([...quote.ids].filter((_, place) => place < quote.ids.length - 1 && isEnd(quote, place)));
  const parts = (place: number) => isEnd(text, place) && !inside.has(text.ids[place] ?? -1);
  /** How many words in one direction; `place` is the one before the sentence that comes next. */
  const reach = (most: number, place: (distance: number) => number) => {
    let isOther = false;
    for (let distance = 0; distance < most; distance += 1) {
      isOther ||= parts(place(distance));
      if (isOther && distance >= shortInsertion) return distance;
    }
    return most;
  };
  const from = start - reach(Math.min(start, longestInsertion), (distance) => start - 1 - distance);
  const after = Math.min(text.ids.length - end, longestInsertion);
  const to = end + reach(after, (distance) => end - 1 + distance);
  return [from, to];
}

/**
 * Whether the text has a word of the quote just so. What it writes before the quote's first word and after its last
 * need not belong to the quote.
 */
function isKept(quote: TextWords, inQuote: number, text: TextWords, inText: number): boolean {
  const [lead, trail] = [quote.lead(inQuote), quote.trail(inQuote)];
  const [textLead, textTrail] = [text.lead(inText), text.trail(inText)];
  return (
    quote.bare(inQuote) === text.bare(inText) &&
    (inQuote === 0 ? textLead.endsWith(lead) : textLead === lead) &&
    (inQuote === quote.ids.length - 1 ? textTrail.startsWith(trail) : textTrail === trail)
  );
}

/** Pairs of quote and passage; `isKept` says of a whole pair whether its words are the same. */
export interface Alignment {
  pairs: WordPair[];
  isKept: (inQuote: number, inText: number) => boolean;
}

/**
 * Finds again, around the nearest wording, the passage that has as many of the quote's words as possible, and says
 * which are which. The nearest wording itself gives the ends of a quote up where the text has put other words behind
 * its first word or before its last, and would call missing what is there.
 */
export function passageAlignment(quote: TextWords, text: TextWords, wording: Wording): Alignment {
  const [from, to] = reachOf(quote, text, wording);
  const rows = quote.ids.length;
  const width = to - from + 1;
  const costs = new Int32Array((rows + 1) * width);
  const costAt = (row: number, column: number) => costs[row * width + column] ?? 0;
  const price = (inQuote: number, inText: number) => {
    if (quote.ids[inQuote] === text.ids[inText]) return isKept(quote, inQuote, text, inText) ? 0 : otherFormCost;
    return areAkin(quote.bare(inQuote).toLowerCase(), text.bare(inText).toLowerCase()) ? akinCost : otherCost;
  };
  const paired = (row: number, column: number) => costAt(row - 1, column - 1) + price(row - 1, from + column - 1);
  for (let row = 1; row <= rows; row += 1) {
    costs[row * width] = row * missingCost;
    for (let column = 1; column < width; column += 1) {
      const unpaired = Math.min(costAt(row - 1, column) + missingCost, costAt(row, column - 1) + addedCost);
      costs[row * width + column] = Math.min(paired(row, column), unpaired);
    }
  }
  const ends = costs.subarray(rows * width);
  let [row, column] = [rows, ends.indexOf(Math.min(...ends))];
  const pairs: WordPair[] = [];
  while (row > 0) {
    const cost = costAt(row, column);
    const isPaired = column > 0 && cost === paired(row, column);
    const isMissing = !isPaired && cost === costAt(row - 1, column) + missingCost;
    if (isPaired || isMissing) row -= 1;
    if (!isMissing) column -= 1;
    pairs.unshift([isPaired || isMissing ? row : undefined, isMissing ? undefined : from + column]);
  }
  return { pairs, isKept: (inQuote, inText) => isKept(quote, inQuote, text, inText) };
}
