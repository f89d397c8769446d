import type { FoldedText } from './foldedText.ts';

/** A text without hyphens and spaces, and where its characters stand in the text. */
interface Bare {
  text: string;
  places: Uint32Array;
}

function bareOf(text: string): Bare {
  const places = new Uint32Array(text.length);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === ' ' || sign === '-') continue;
    places[pieces.length] = at;
    pieces.push(sign);
  }
  return { text: pieces.join(''), places: places.subarray(0, pieces.length) };
}

/** Whether a gap can be read as the other one: where a line ended, a hyphen or none may be meant. */
function reads(mayJoin: boolean | undefined, gap: string, other: string): boolean {
  if (gap === other) return true;
  return mayJoin !== undefined && (other === '-' || other === '- ' || (mayJoin && other === ''));
}

/**
 * Finds words in a text in which lines end in hyphens, whichever of both readings the words have at each. Answers
 * beginnings and ends in the folded text.
 */
export function createDividedSearch(text: FoldedText): (words: FoldedText) => Generator<[start: number, end: number]> {
  const inText = bareOf(text.text);
  return function* places(words) {
    const asked = bareOf(words.text);
    const last = asked.text.length - 1;
    const gapAfter = ({ text: whole }: FoldedText, { places: at }: Bare, index: number) =>
      whole.slice((at[index] ?? 0) + 1, at[index + 1]);
    if (last < 0) return;
    for (let found = inText.text.indexOf(asked.text); found >= 0; found = inText.text.indexOf(asked.text, found + 1)) {
      let index = 0;
      while (index < last) {
        const [gap, other] = [gapAfter(text, inText, found + index), gapAfter(words, asked, index)];
        const [here, there] = [inText.places[found + index] ?? 0, asked.places[index] ?? 0];
        if (!reads(text.divisions.get(here + 1), gap, other) && !reads(words.divisions.get(there + 1), other, gap))
          break;
        index += 1;
      }
      if (index === last) yield [inText.places[found] ?? 0, (inText.places[found + last] ?? 0) + 1];
    }
  };
}
