import type { Language } from '../model/localised.ts';

interface HelpWords {
  help: string;
  title: string;
  close: string;
  hint: string;
  /** For one line of a phone. */
  hintShort: string;
  hintLabel: string;
  hintClose: string;
}

/** Words of the way into "How to read this", and of the first visit's hint. */
export const helpWords: Record<Language, HelpWords> = {
  de: {
    help: 'Hilfe',
    title: 'So liest man das',
    close: 'Schließen',
    hint: 'Klicken Sie auf eine Linie oder einen Akteur, um die Zitate dahinter zu lesen. Mit der Zeitleiste gehen Sie durch die Jahre.',
    hintShort: 'Linie oder Akteur antippen: Zitate lesen.',
    hintLabel: 'Hinweis zum Anfang',
    hintClose: 'Hinweis schließen',
  },
  en: {
    help: 'Help',
    title: 'How to read this',
    close: 'Close',
    hint: 'Click a line or an actor to read the quotes behind it. The time slider takes you through the years.',
    hintShort: 'Tap a line or an actor to read the quotes.',
    hintLabel: 'Hint for the first visit',
    hintClose: 'Close hint',
  },
};
