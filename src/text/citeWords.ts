import type { Language } from '../model/localised.ts';

export const citationFormats = ['text', 'bibtex', 'csl', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

interface CiteWords {
  claimTitle: string;
  viewTitle: string;
  format: string;
  formats: Record<CitationFormat, string>;
  /** Who takes a format. */
  uses: Record<CitationFormat, string>;
  citation: (format: string) => string;
  copied: string;
  close: string;
  quoted: (text: string) => string;
  inquote: (text: string) => string;
  inOurWords: (speaker: string, text: string) => string;
  spoken: (speaker: string, text: string) => string;
  translated: (text: string, by: string) => string;
  within: string;
  cited: (text: string) => string;
  dateUnsure: (date: string) => string;
  foundIn: (day: string) => string;
  accessed: (day: string) => string;
  /** "Armenien zwischen Moskau und dem Westen: Beziehungen am 12. Juni 2024 (Graph)". */
  viewName: (dataset: string, show: string, day: string) => string;
  known: (day: string) => string;
  against: (day: string) => string;
  focus: (name: string) => string;
  families: (names: string) => string;
  statuses: (names: string) => string;
  quotedOnly: string;
  readIn: (text: string) => string;
  none: string;
  story: (title: string, step: number) => string;
  drifting: string;
  dataUntil: (asOf: string, checkedUntil: string | undefined) => string;
  licence: string;
}

/** Words of citations and of the dialog that offers them. */
export const citeWords: Record<Language, CiteWords> = {
  de: {
    claimTitle: 'Beleg zitieren',
    viewTitle: 'Ansicht zitieren',
    format: 'Format',
    formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON', ris: 'RIS' },
    uses: {
      text: 'Für Artikel, E-Mails und Fußnoten.',
      bibtex: 'Für LaTeX, JabRef und Zotero.',
      csl: 'Für Zotero, Mendeley und Pandoc.',
      ris: 'Für Citavi, EndNote und Zotero.',
    },
    citation: (format) => `Quellenangabe als ${format}`,
    copied: 'Die Quellenangabe ist kopiert.',
    close: 'Schließen',
    quoted: (text) => `„${text}“`,
    inquote: (text) => `‚${text}‘`,
    inOurWords: (speaker, text) => `${speaker}, sinngemäß: ${text}`,
    spoken: (speaker, text) => `${speaker}: ${text}`,
    translated: (text, by) => `(„${text}“, Übersetzung: ${by})`,
    within: 'In:',
    cited: (text) => `Zitierte Stelle: ${text}`,
    dateUnsure: (date) => `Datum nicht genau bekannt: ${date}.`,
    foundIn: (day) => `Gefunden über Entente, abgerufen am ${day}:`,
    accessed: (day) => `Abgerufen am ${day}:`,
    viewName: (dataset, show, day) => `${dataset}: Beziehungen am ${day} (${show})`,
    known: (day) => `Wissensstand vom ${day}.`,
    against: (day) => `Verglichen mit dem ${day}.`,
    focus: (name) => `Ausgewählt: ${name}.`,
    families: (names) => `Gezeigte Arten von Beziehungen: ${names}.`,
    statuses: (names) => `Gezeigter Status: ${names}.`,
    quotedOnly: 'Nur Beziehungen mit Zitat.',
    readIn: (text) => `Gelesen in: ${text}`,
    none: 'keine',
    story: (title, step) => `Geschichte „${title}“, Schritt ${step}.`,
    drifting: 'Die Lage der Akteure folgt dem Datum.',
    dataUntil: (asOf, checkedUntil) =>
      `Datenstand: ${asOf}${checkedUntil === undefined ? '' : `, geprüft bis ${checkedUntil}`}.`,
    licence: 'Datensätze: CC BY 4.0; die Rechte an den Zitaten liegen bei den Urhebern.',
  },
  en: {
    claimTitle: 'Cite this claim',
    viewTitle: 'Cite this view',
    format: 'Format',
    formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON', ris: 'RIS' },
    uses: {
      text: 'For articles, emails and footnotes.',
      bibtex: 'For LaTeX, JabRef and Zotero.',
      csl: 'For Zotero, Mendeley and Pandoc.',
      ris: 'For Citavi, EndNote and Zotero.',
    },
    citation: (format) => `Citation as ${format}`,
    copied: 'The citation has been copied.',
    close: 'Close',
    quoted: (text) => `“${text}”`,
    inquote: (text) => `‘${text}’`,
    inOurWords: (speaker, text) => `${speaker}, paraphrased: ${text}`,
    spoken: (speaker, text) => `${speaker}: ${text}`,
    translated: (text, by) => `(“${text}”, translated by ${by})`,
    within: 'In:',
    cited: (text) => `Passage cited: ${text}`,
    dateUnsure: (date) => `Exact date not known: ${date}.`,
    foundIn: (day) => `Found through Entente, accessed ${day}:`,
    accessed: (day) => `Accessed ${day}:`,
    viewName: (dataset, show, day) => `${dataset}: relations on ${day} (${show})`,
    known: (day) => `As known on ${day}.`,
    against: (day) => `Compared with ${day}.`,
    focus: (name) => `Selected: ${name}.`,
    families: (names) => `Kinds of relations shown: ${names}.`,
    statuses: (names) => `Status shown: ${names}.`,
    quotedOnly: 'Only relations with a quotation.',
    readIn: (text) => `Read in: ${text}`,
    none: 'none',
    story: (title, step) => `Story “${title}”, step ${step}.`,
    drifting: 'The positions of the actors follow the date.',
    dataUntil: (asOf, checkedUntil) =>
      `Data as of ${asOf}${checkedUntil === undefined ? '' : `, checked up to ${checkedUntil}`}.`,
    licence: 'Data records: CC BY 4.0; rights in the quotations remain with their authors.',
  },
};
