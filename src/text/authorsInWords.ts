import { authorInWords, type Author } from '../model/document.ts';
import type { Language } from '../model/localised.ts';

const lists: Record<Language, Intl.ListFormat> = {
  de: new Intl.ListFormat('de', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "Eva Müller, John Smith und Associated Press". */
export function authorsInWords(authors: readonly Author[], lang: Language): string {
  return lists[lang].format(authors.map(authorInWords));
}
