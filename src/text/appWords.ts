import type { Language } from '../model/localised.ts';
import type { Show, Theme } from '../view/view.ts';

interface AppWords {
  title: string;
  question: string;
  views: string;
  shows: Record<Show, string>;
  /** Title of the page about the data, and of the way to it. */
  about: string;
  share: string;
  shareDone: string;
  shareFailed: string;
  more: string;
  language: string;
  languages: Record<Language, string>;
  theme: string;
  themes: Record<Theme, string>;
  sheet: string;
  larger: string;
  smaller: string;
  loading: string;
  loadFailed: string;
  failed: string;
  retry: string;
  reset: string;
  linkInvalid: (key: string, value: string) => string;
  linkOutside: (key: string, value: string) => string;
  linkUnknown: (key: string) => string;
  linkTitle: string;
  dismiss: string;
}

/** Words of the frame around everything: header, notices, failures. */
export const appWords: Record<Language, AppWords> = {
  de: {
    title: 'Entente',
    question: 'Wer steht zu wem?',
    views: 'Ansicht',
    shows: { graph: 'Graph', table: 'Tabelle', lanes: 'Verläufe', disputes: 'Widersprüche', about: 'Methode' },
    about: 'Über die Daten und die Methode',
    share: 'Link kopieren',
    shareDone: 'Der Link zu dieser Ansicht ist kopiert.',
    shareFailed: 'Der Browser erlaubt das Kopieren nicht. Der Link steht in der Adresszeile.',
    language: 'Sprache',
    more: 'Geschichten, Link, Methode, Sprache, Darstellung',
    languages: { de: 'Deutsch', en: 'English' },
    theme: 'Darstellung',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    sheet: 'Belege',
    larger: 'Belege vergrößern',
    smaller: 'Belege verkleinern',
    loading: 'Die Daten werden geladen …',
    loadFailed: 'Die Daten ließen sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
    failed: 'Dieser Teil der Seite ist ausgefallen. Alles andere läuft weiter.',
    retry: 'Noch einmal versuchen',
    reset: 'Ansicht zurücksetzen',
    linkInvalid: (key, value) => `„${key}=${value}“ ist kein gültiger Wert; es gilt die Voreinstellung.`,
    linkOutside: (key, value) =>
      `„${key}=${value}“ liegt außerhalb des Zeitraums; gezeigt wird der nächstgelegene Tag.`,
    linkUnknown: (key) => `„${key}“ ist hier unbekannt und wurde übergangen.`,
    linkTitle: 'Der Link war nicht ganz lesbar',
    dismiss: 'Hinweis schließen',
  },
  en: {
    title: 'Entente',
    question: 'Who stands with whom?',
    views: 'View',
    shows: { graph: 'Graph', table: 'Table', lanes: 'Lifelines', disputes: 'Contradictions', about: 'Method' },
    about: 'About the data and the method',
    share: 'Copy link',
    shareDone: 'The link to this view has been copied.',
    shareFailed: 'The browser does not allow copying. The link is in the address bar.',
    language: 'Language',
    more: 'Stories, link, method, language, appearance',
    languages: { de: 'Deutsch', en: 'English' },
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    sheet: 'Evidence',
    larger: 'Show more evidence',
    smaller: 'Show less evidence',
    loading: 'Loading the data…',
    loadFailed: 'The data could not be loaded. Check the connection and reload the page.',
    failed: 'This part of the page has failed. Everything else still works.',
    retry: 'Try again',
    reset: 'Reset the view',
    linkInvalid: (key, value) => `“${key}=${value}” is not a valid value; the default is used instead.`,
    linkOutside: (key, value) => `“${key}=${value}” lies outside the period; the nearest day is shown.`,
    linkUnknown: (key) => `“${key}” is not recognised here and was ignored.`,
    linkTitle: 'Part of the link could not be read',
    dismiss: 'Close this note',
  },
};
