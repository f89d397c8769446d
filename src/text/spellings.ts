import { foldTypography } from '../quotes/foldedText.ts';

/** One text in the forms in which somebody may write it. */
export interface Spellings {
  /** Lower case, without diacritics: "sudkaukasus". */
  plain: string;
  /** German umlauts written out: "suedkaukasus". */
  writtenOut: string;
  /** German and English ways to write Russian and Armenian names made equal: "pashinyan". */
  transliterated: string;
}

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

export function spellings(text: string): Spellings {
  const lower = foldTypography(text).text.toLowerCase().normalize('NFC');
  const plain = withoutDiacritics(lower);
  const writtenOut = withoutDiacritics(lower.replace(/[äöü]/g, (vowel) => `${vowel}e`));
  const transliterated = plain.replaceAll('sch', 'sh').replaceAll('j', 'y').replaceAll('w', 'v');
  return { plain, writtenOut, transliterated };
}

/** Whether the word, in any of its spellings, occurs in the text. */
export function occursIn(word: Spellings, text: Spellings): boolean {
  return (
    text.plain.includes(word.plain) ||
    text.writtenOut.includes(word.writtenOut) ||
    text.transliterated.includes(word.transliterated)
  );
}
