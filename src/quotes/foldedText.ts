/** A text without its typography, and where each of its characters (UTF-16 units) stood before. */
export interface FoldedText {
  text: string;
  /** One more than `text` has characters: the last is the length of the original. */
  origins: Uint32Array;
}

const alike: readonly [to: string, from: string][] = [
  ['"', '“”„‟«»″＂〝〞'],
  ["'", '‘’‚‛‹›′´`＇ʼ'],
  ['-', '‐‑‒–—―−﹘﹣－'],
  [' ', '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [' ', '\u2028\u2029\u202f\u205f\u3000'],
  // Soft hyphens, characters of no width, marks of writing direction.
  ['', '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff'],
  ['', '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
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

function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/**
 * Makes alike what differs in typography only: quotation marks, dashes, kinds and lengths of space, soft hyphens,
 * ligatures, and letters composed of a letter and an accent.
 */
export function foldTypography(original: string): FoldedText {
  const origins = new Uint32Array(original.length * longestFold + 1);
  const pieces: string[] = [];
  let length = 0;
  let endsInSpace = false;
  for (let at = 0; at < original.length;) {
    let next = at + 1;
    while (next - at <= mostAccents && isAccent(original.charCodeAt(next))) next += 1;
    const letter = original[at] ?? '';
    const folded = next > at + 1 ? original.slice(at, next).normalize('NFC') : (folds.get(letter) ?? letter);
    if (folded !== ' ' || !endsInSpace) {
      pieces.push(folded);
      origins.fill(at, length, length + folded.length);
      length += folded.length;
    }
    if (folded !== '') endsInSpace = folded === ' ';
    at = next;
  }
  origins[length] = original.length;
  return { text: pieces.join(''), origins: origins.subarray(0, length + 1) };
}
