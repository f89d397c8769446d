import type { Language } from '../model/localised.ts';

interface TakeWords {
  copy: string;
  copyRefused: string;
  download: string;
  downloaded: (file: string) => string;
}

/** Words below a text that the reader may take along. */
export const takeWords: Record<Language, TakeWords> = {
  de: {
    copy: 'Kopieren',
    copyRefused:
      'Der Browser erlaubt das Kopieren nicht. Der Text ist jetzt markiert: Kopieren Sie ihn mit Strg+C oder ⌘C.',
    download: 'Herunterladen',
    downloaded: (file) => `Die Datei ${file} wird heruntergeladen.`,
  },
  en: {
    copy: 'Copy',
    copyRefused: 'The browser does not allow copying. The text is now selected: copy it with Ctrl+C or ⌘C.',
    download: 'Download',
    downloaded: (file) => `The file ${file} is being downloaded.`,
  },
};
