import { foldTypography, type FoldedText } from './foldedText.ts';
import { leastShared, leastSimilarity, nearestWording } from './nearestWording.ts';
import { createVocabulary, wordsOf } from './textWords.ts';
import { longestInsertion, passageAlignment } from './passageAlignment.ts';
import { wordDiff, type DiffPiece } from './wordDiff.ts';

/** Where a text has nearly the words of a quote, how near they come, and what differs. */
interface NearPlace {
  offset: number;
  similarity: number;
  diff: DiffPiece[];
}

/** Reads the words of a text once and answers where it nearly has any quote. */
export function createNearestSearch(
  text: string,
  folded: FoldedText,
  least = leastSimilarity,
): (exact: string, foldedExact: FoldedText) => NearPlace | undefined {
  const vocabulary = createVocabulary();
  const words = wordsOf(text, vocabulary, folded);
  const wordsInText = vocabulary.words.length;
  return (exact, foldedExact) => {
    const quote = wordsOf(exact, vocabulary, foldedExact);
    const shared = quote.ids.filter((id) => id < wordsInText).length;
    if (shared < leastShared(quote.ids.length, least)) return undefined;
    const found = nearestWording(quote.ids, words.ids, vocabulary, least);
    if (!found) return undefined;
    const answer = (passage: typeof words, wording: typeof found, before = 0): NearPlace => {
      const alignment = passageAlignment(quote, passage, wording);
      const start = alignment.pairs.find(([, inText]) => inText !== undefined)?.[1] ?? wording.start;
      const { similarity } = wording;
      return { offset: before + passage.offset(start), similarity, diff: wordDiff(quote, passage, alignment) };
    };
    if (folded.divisions.size === 0) return answer(words, found);
    // Words parted at the ends of lines are read anew, now that it is known which words they could be.
    const from = words.offset(Math.max(0, found.start - longestInsertion));
    const around = text.slice(from, words.offset(found.end + longestInsertion));
    const asked = new Set(Array.from(quote.ids, (_, place) => quote.bare(place).toLowerCase()));
    const passage = wordsOf(around, vocabulary, foldTypography(around, asked));
    const again = nearestWording(quote.ids, passage.ids, vocabulary, least);
    return again ? answer(passage, again, from) : answer(words, found);
  };
}
