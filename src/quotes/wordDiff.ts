import { replacementCost, wholeWord, type Wording } from './nearestWording.ts';
import type { TextWords, Vocabulary } from './textWords.ts';

/** Words that quote and text share, that only the quote has (`missing`), or only the text (`added`). */
export interface DiffPiece {
  kind: 'kept' | 'missing' | 'added';
  text: string;
}

/** Places in quote and text; undefined where one side has no word. */
type Pair = [inQuote: number | undefined, inText: number | undefined];

/** Pairs of words in the order of reading, from an alignment of least cost. */
function alignment(quote: Uint32Array, text: Uint32Array, vocabulary: Vocabulary): Pair[] {
  const width = text.length + 1;
  const costs = new Int32Array((quote.length + 1) * width);
  const costAt = (row: number, column: number) => costs[row * width + column] ?? 0;
  const paired = (row: number, column: number) =>
    costAt(row - 1, column - 1) + replacementCost(quote[row - 1] ?? 0, text[column - 1] ?? 0, vocabulary);
  for (let row = 0; row <= quote.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const unpaired = Math.min(costAt(row - 1, column), costAt(row, column - 1)) + wholeWord;
      costs[row * width + column] =
        row === 0 || column === 0 ? (row + column) * wholeWord : Math.min(paired(row, column), unpaired);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [quote.length, text.length];
  while (row > 0 || column > 0) {
    const cost = costAt(row, column);
    const isPaired = row > 0 && column > 0 && cost === paired(row, column);
    const isMissing = !isPaired && row > 0 && (column === 0 || cost === costAt(row - 1, column) + wholeWord);
    if (isPaired || isMissing) row -= 1;
    if (!isMissing) column -= 1;
    pairs.unshift([isPaired || isMissing ? row : undefined, isMissing ? undefined : column]);
  }
  return pairs;
}

/** What differs between a quote and a passage of a text: words, their case, and the punctuation between them. */
export function wordDiff(quote: TextWords, text: TextWords, wording: Wording, vocabulary: Vocabulary): DiffPiece[] {
  const last = quote.ids.length - 1;
  // What the text writes after the quote's last word need not belong to the quote.
  const endsBare = quote.form(last) === quote.bare(last);
  const isKept = (inQuote: number, inText: number) => {
    const [asked, found] = [quote.form(inQuote), text.form(inText)];
    return quote.bare(inQuote) === text.bare(inText) && (inQuote === last ? found.startsWith(asked) : found === asked);
  };
  const pieces: DiffPiece[] = [];
  const words: Record<DiffPiece['kind'], string[]> = { kept: [], missing: [], added: [] };
  const close = (...kinds: DiffPiece['kind'][]) => {
    for (const kind of kinds) {
      if (words[kind].length > 0) pieces.push({ kind, text: words[kind].join(' ') });
      words[kind] = [];
    }
  };
  if (quote.opening) words.kept.push(quote.opening);
  for (const [inQuote, at] of alignment(quote.ids, text.ids.subarray(wording.start, wording.end), vocabulary)) {
    const inText = at === undefined ? undefined : at + wording.start;
    if (inQuote !== undefined && inText !== undefined && isKept(inQuote, inText)) {
      close('missing', 'added');
      words.kept.push(quote.asWritten(inQuote));
      continue;
    }
    close('kept');
    if (inQuote !== undefined) words.missing.push(quote.asWritten(inQuote));
    if (inText === undefined) continue;
    const endsQuote = inText === wording.end - 1 && endsBare;
    words.added.push(endsQuote ? text.bareAsWritten(inText) : text.asWritten(inText));
  }
  close('kept', 'missing', 'added');
  return pieces;
}
