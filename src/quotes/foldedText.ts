import { footnoteMark } from './footnoteMark.ts';
import { lineDivision } from './lineDivision.ts';

/** A text without its typography, and where each of its characters (UTF-16 units) stood before. */
export interface FoldedText {
  text: string;
  /** One more than `text` has characters: the last is the length of the original. */
  origins: Uint32Array;
  /** Where in `text` a line ended behind a hyphen, and whether that hyphen may have stood for nothing. */
  divisions: ReadonlyMap<number, boolean>;
}

const alike: readonly [to: string, from: string][] = [
  ['"', '“”„‟«»″＂〝〞'],
  ["'", '‘’‚‛‹›′´`＇ʼ'],
  ['-', '‐‑‒–—―−﹘﹣－'],
  [' ', '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [' ', '\u2028\u2029\u202f\u205f\u3000'],
  ['...', '…'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
];
const folds = new Map(alike.flatMap(([to, from]) => from.split('').map((letter) => [letter, to] as const)));
const longestFold = 3;
/** Composing is quadratic in the accents of one letter; no language writes more than a few. */
const mostAccents = 8;
const graphemeJoiner = 0x34f;

function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f && code !== graphemeJoiner;
}

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const firstIgnorable = 0xad;

const ignorableLengths = new Map<number, number>();

/** How many units a character takes that no reader sees: soft hyphens, joiners, marks of direction or variety. */
function ignorableLength(text: string, at: number): number {
  if (!(text.charCodeAt(at) >= firstIgnorable)) return 0;
  const code = text.codePointAt(at) ?? 0;
  const known = ignorableLengths.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const length = ignorable.test(character) ? character.length : 0;
  ignorableLengths.set(code, length);
  return length;
}

/** A letter composed with the accents that follow it, and how many units they take. */
function composed(text: string, at: number): { letter: string; length: number } {
  const first = text[at] ?? '';
  let letter = first;
  let end = at + 1;
  for (let next = end; letter.length <= mostAccents;) {
    if (isAccent(text.charCodeAt(next))) {
      letter += text[next] ?? '';
      next += 1;
      end = next;
      continue;
    }
    const unseen = next - end < mostAccents ? ignorableLength(text, next) : 0;
    if (unseen === 0) break;
    next += unseen;
  }
  return { letter: letter.length > 1 ? letter.normalize('NFC') : (folds.get(first) ?? first), length: end - at };
}

const mayDivide = new Set('-\u2010\u2011\u00ad\u00ac\u2013\u2014');
const mayBeMark = new Set('[¹²³⁰⁴⁵⁶⁷⁸⁹');
const closesSentence = /[.,;:!?)]/;

/**
 * Makes alike what differs in typography only: quotation marks, dashes, kinds and lengths of space, characters that
 * nobody sees, hyphens at the ends of lines, marks of footnotes, ligatures, and letters composed of a letter and an
 * accent. `asked` are words in small letters that decide how a word parted at the end of a line is read.
 */
export function foldTypography(original: string, asked?: ReadonlySet<string>): FoldedText {
  const origins = new Uint32Array(original.length * longestFold + 1);
  const divisions = new Map<number, boolean>();
  const pieces: string[] = [];
  let length = 0;
  const write = (folded: string, at: number) => {
    pieces.push(folded);
    origins.fill(at, length, length + folded.length);
    length += folded.length;
  };
  for (let at = 0; at < original.length;) {
    const sign = original[at] ?? '';
    const division = mayDivide.has(sign) ? lineDivision(original, at, asked) : undefined;
    if (division) {
      divisions.set(length, division.mayJoin);
      if (division.reading !== '') write(division.reading, at);
      at += division.length;
      continue;
    }
    const unread = ignorableLength(original, at) || (mayBeMark.has(sign) ? footnoteMark(original, at) : 0);
    if (unread > 0) {
      at += unread;
      // What is read on may be set off from the word before by the mark alone: "Land [3]."
      if (sign === '[' && pieces.at(-1) === ' ' && closesSentence.test(original[at] ?? ''))
        length -= pieces.pop()?.length ?? 0;
      continue;
    }
    const { letter, length: taken } = composed(original, at);
    if (letter !== ' ' || !pieces.at(-1)?.endsWith(' ')) write(letter, at);
    at += taken;
  }
  origins[length] = original.length;
  return { text: pieces.join(''), origins: origins.subarray(0, length + 1), divisions };
}
