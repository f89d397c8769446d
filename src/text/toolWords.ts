import type { Language } from '../model/localised.ts';

interface ToolWords {
  cite: string;
  citeView: string;
  verify: string;
  loadFailed: string;
}

/** Words of the buttons whose dialogs are loaded only when they are asked for. */
export const toolWords: Record<Language, ToolWords> = {
  de: {
    cite: 'Zitieren',
    citeView: 'Ansicht zitieren',
    verify: 'Zitate prüfen',
    loadFailed: 'Das ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  },
  en: {
    cite: 'Cite',
    citeView: 'Cite this view',
    verify: 'Check quotes',
    loadFailed: 'This could not be loaded. Check the connection and try again.',
  },
};
