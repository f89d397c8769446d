import type { Language } from '../model/localised.ts';

interface ReportWords {
  title: string;
  lead: string;
  field: string;
  copied: string;
  mail: string;
  close: string;
  /** First line of the report, and the letter's subject; without an id for the page as a whole. */
  subject: (claim: string | undefined) => string;
  /** Before what the reader is to write. */
  wrong: string;
}

/** Words of the dialog in which a reader reports an error, and of the report. */
export const reportWords: Record<Language, ReportWords> = {
  de: {
    title: 'Fehler melden',
    lead: 'Schreiben Sie unter den Text, was nicht stimmt, möglichst mit der Stelle, an der man es nachlesen kann. Nichts wird von selbst verschickt: Kopieren oder speichern Sie die Meldung, oder geben Sie sie Ihrem Mailprogramm.',
    field: 'Meldung',
    copied: 'Die Meldung ist kopiert.',
    mail: 'Ins Mailprogramm',
    close: 'Schließen',
    subject: (claim) => (claim === undefined ? 'Entente: Fehler' : `Entente: Fehler in Beleg ${claim}`),
    wrong: 'Was nicht stimmt:',
  },
  en: {
    title: 'Report an error',
    lead: 'Below the text, write what is wrong and, if you can, where this can be checked. Nothing is sent by itself: copy or save the report, or hand it to your mail program.',
    field: 'Report',
    copied: 'The report has been copied.',
    mail: 'To the mail program',
    close: 'Close',
    subject: (claim) => (claim === undefined ? 'Entente: error' : `Entente: error in claim ${claim}`),
    wrong: 'What is wrong:',
  },
};

/** The report as it is offered: what it is about, as cited, and room for what is wrong with it. */
export function errorReport(claim: string | undefined, cited: string, lang: Language): string {
  const words = reportWords[lang];
  return `${words.subject(claim)}\n\n${cited}\n\n${words.wrong} `;
}
