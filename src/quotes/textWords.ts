import { foldTypography } from './foldedText.ts';
import { lookOf } from './lookalikes.ts';

/** Words by number; those that differ in case only, or to no eye, are one. */
export interface Vocabulary {
  words: string[];
  numbers: Map<string, number>;
}

export function createVocabulary(): Vocabulary {
  return { words: [], numbers: new Map() };
}

function numberOf(written: string, { words, numbers }: Vocabulary): number {
  const known = numbers.get(written);
  if (known !== undefined) return known;
  const word = lookOf(written);
  const number = numbers.get(word) ?? words.push(word) - 1;
  numbers.set(word, number).set(written, number);
  return number;
}

/** The words of a text, by their place from 0; what stands between spaces without letters is one too. */
export interface TextWords {
  /** Their numbers in the vocabulary. */
  ids: Uint32Array;
  /** Typography apart: a word, and what is written right before and after it. */
  bare: (place: number) => string;
  lead: (place: number) => string;
  trail: (place: number) => string;
  /** As the text writes it, on one line, with or without what is right before and after it. */
  asWritten: (place: number, withLead?: boolean, withTrail?: boolean) => string;
  /** Characters (UTF-16 units) of the text before a word. */
  offset: (place: number) => number;
}

/** For classes of regular expressions; with the punctuation of these scripts. */
export const scriptsWithoutSpaces = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3001-\u301f\uff01-\uff0f\uff1a-\uff1f`;
const letters = String.raw`(?:(?![${scriptsWithoutSpaces}])[\p{L}\p{N}\p{M}])+`;
/** Runs of letters and digits with inner hyphens and apostrophes; each sign by itself where no spaces are written. */
const wordPattern = new RegExp(
  String.raw`[${scriptsWithoutSpaces}]|${letters}(?:['-]${letters})*|(?<![^ ])[^ \p{L}\p{N}\p{M}]+(?![^ ])`,
  'gu',
);

export function wordsOf(original: string, vocabulary: Vocabulary, folded = foldTypography(original)): TextWords {
  const { text, origins } = folded;
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  for (const match of text.matchAll(wordPattern)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    ids.push(numberOf(match[0], vocabulary));
  }
  const startOf = (place: number) => starts[place] ?? text.length;
  const endOf = (place: number) => ends[place] ?? text.length;
  const leadFrom = (place: number) => {
    const from = place > 0 ? endOf(place - 1) : 0;
    const space = text.slice(from, startOf(place)).lastIndexOf(' ');
    return space < 0 && place > 0 ? startOf(place) : from + space + 1;
  };
  const trailTo = (place: number) => {
    const space = text.slice(endOf(place), startOf(place + 1)).indexOf(' ');
    return space < 0 ? startOf(place + 1) : endOf(place) + space;
  };
  const written = (from: number, to: number) =>
    original.slice(origins[from], origins[to]).replaceAll(/\s+/gu, ' ').trim();
  return {
    ids: Uint32Array.from(ids),
    bare: (place) => text.slice(startOf(place), endOf(place)),
    lead: (place) => text.slice(leadFrom(place), startOf(place)),
    trail: (place) => text.slice(endOf(place), trailTo(place)),
    asWritten: (place, withLead = true, withTrail = true) =>
      written(withLead ? leadFrom(place) : startOf(place), withTrail ? trailTo(place) : endOf(place)),
    offset: (place) => origins[startOf(place)] ?? original.length,
  };
}
