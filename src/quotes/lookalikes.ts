/** Scripts some of whose letters look like letters of another. */
export type Script = 'Latin' | 'Cyrillic' | 'Greek';

const scripts: readonly [Script, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
];
/** Small letters that look alike, or whose capitals do; the first is Latin. */
const alike = [
  'aаα',
  'bв',
  'cсϲ',
  'dԁ',
  'eеε',
  'hнһη',
  'iіι',
  'jјϳ',
  'kкκ',
  'lӏ',
  'mмμ',
  'nν',
  'oоο',
  'pрρ',
  'qԛ',
  'sѕ',
  'tтτ',
  'wԝ',
  'xхχ',
  'yуүυ',
  'zζ',
  'ïї',
  'ëё',
];
const latin = new Map(alike.flatMap(([to = '', ...others]) => others.map((letter) => [letter, to] as const)));
const hasLookalikes = /[\u0370-\u03ff\u0400-\u052f]/;

/** A word in small letters, each of them the Latin one where that looks the same. */
export function lookOf(word: string): string {
  const small = word.toLowerCase();
  return hasLookalikes.test(small)
    ? small.replaceAll(/[\u0370-\u03ff\u0400-\u052f]/g, (letter) => latin.get(letter) ?? letter)
    : small;
}

/** In which other letters a text writes a word that looks the same; undefined where the words differ to the eye. */
export function otherLetters(word: string, written: string): Script | undefined {
  if (word.length !== written.length || lookOf(word) !== lookOf(written)) return undefined;
  const changed = written.split('').filter((letter, at) => letter.toLowerCase() !== word[at]?.toLowerCase());
  return scripts.find(([, pattern]) => changed.some((letter) => pattern.test(letter)))?.[0];
}
