import type { Language } from '../model/localised.ts';
import type { HitKind } from './searchIndex.ts';

interface SearchWords {
  search: string;
  label: string;
  placeholder: string;
  close: string;
  results: string;
  groups: Record<HitKind, string>;
  shownOf: (shown: number, all: number) => string;
  nothing: (query: string) => string;
  hits: (count: number) => string;
  moved: (date: string, what: string) => string;
  keys: string;
}

/** Words of the search. */
export const searchWords: Record<Language, SearchWords> = {
  de: {
    search: 'Suche',
    label: 'Akteure, Beziehungen, Zitate und Dokumente durchsuchen',
    placeholder: 'Name, Wort, Zitat',
    close: 'Schließen',
    results: 'Treffer',
    groups: { actor: 'Akteure', relation: 'Beziehungen', claim: 'Zitate und Belege', document: 'Dokumente' },
    shownOf: (shown, all) => `${shown} von ${all}`,
    nothing: (query) => `Nichts gefunden zu „${query}“. Weniger Wörter finden mehr.`,
    hits: (count) => `${count} Treffer`,
    moved: (date, what) => `Gezeigt wird jetzt der ${date}, an dem das zu sehen ist: ${what}.`,
    keys: 'Pfeiltasten wählen, Eingabe öffnet, Esc schließt',
  },
  en: {
    search: 'Search',
    label: 'Search actors, relations, quotes and documents',
    placeholder: 'Name, word, quote',
    close: 'Close',
    results: 'Results',
    groups: { actor: 'Actors', relation: 'Relations', claim: 'Quotes and claims', document: 'Documents' },
    shownOf: (shown, all) => `${shown} of ${all}`,
    nothing: (query) => `Nothing found for “${query}”. Fewer words find more.`,
    hits: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
    moved: (date, what) => `Moved to ${date}, where this can be seen: ${what}.`,
    keys: 'Arrow keys choose, Enter opens, Escape closes',
  },
};
