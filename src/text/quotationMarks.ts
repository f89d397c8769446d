import type { Language } from '../model/localised.ts';

/** A text between the quotation marks of the reader's language. */
export function quoted(text: string, lang: Language): string {
  return lang === 'de' ? `„${text}“` : `“${text}”`;
}
