import { foldTypography } from './foldedText.ts';

/** Words by number; those that differ in case only are one. */
export interface Vocabulary {
  words: string[];
  numbers: Map<string, number>;
}

export function createVocabulary(): Vocabulary {
  return { words: [], numbers: new Map() };
}

function numberOf(word: string, { words, numbers }: Vocabulary): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  words.push(word);
  return words.length - 1;
}

/** The words of a text, by their place from 0. */
export interface TextWords {
  /** Their numbers in the vocabulary. */
  ids: Uint32Array;
  /** Typography apart: a word alone, and a word with what follows it up to the next. */
  bare: (place: number) => string;
  form: (place: number) => string;
  /** The same two as the text writes them, on one line. */
  bareAsWritten: (place: number) => string;
  asWritten: (place: number) => string;
  /** What stands before the first word. */
  opening: string;
  /** Characters (UTF-16 units) of the text before a word. */
  offset: (place: number) => number;
}

const scriptsWithoutSpaces = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const letters = String.raw`(?:(?![${scriptsWithoutSpaces}])[\p{L}\p{N}\p{M}])+`;
/** Runs of letters and digits with inner hyphens and apostrophes; each sign by itself where no spaces are written. */
const wordPattern = new RegExp(`[${scriptsWithoutSpaces}]|${letters}(?:['-]${letters})*`, 'gu');

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

export function wordsOf(original: string, vocabulary: Vocabulary, folded = foldTypography(original)): TextWords {
  const { text, origins } = folded;
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  for (const match of text.matchAll(wordPattern)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    ids.push(numberOf(match[0].toLowerCase(), vocabulary));
  }
  const startOf = (place: number) => starts[place] ?? text.length;
  const written = (from: number, to: number) => onOneLine(original.slice(origins[from], origins[to]));
  return {
    ids: Uint32Array.from(ids),
    bare: (place) => text.slice(startOf(place), ends[place]),
    form: (place) => text.slice(startOf(place), startOf(place + 1)).trim(),
    bareAsWritten: (place) => written(startOf(place), ends[place] ?? text.length),
    asWritten: (place) => written(startOf(place), startOf(place + 1)),
    opening: written(0, startOf(0)),
    offset: (place) => origins[startOf(place)] ?? original.length,
  };
}
