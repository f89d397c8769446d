import type { QuoteMatch } from '../quotes/quoteMatch.ts';
import type { Script } from '../quotes/lookalikes.ts';
import type { Language } from '../model/localised.ts';

/** What can go wrong between a text and the answer about it. */
export type VerifyFailure = 'too-large' | 'no-text' | 'unreadable' | 'missing' | 'refused' | 'failed' | 'silent';

interface VerifyWords {
  title: string;
  intro: string;
  privacy: string;
  field: string;
  placeholder: string;
  file: string;
  orDrop: string;
  clear: string;
  document: string;
  automatic: string;
  documentOption: (publisher: string, title: string, quotes: number) => string;
  checking: string;
  failures: Record<VerifyFailure, string>;
  retry: string;
  /** About the document that the text most likely is. */
  recognised: (publisher: string) => string;
  counts: (counts: Record<QuoteMatch['kind'], number>) => string;
  nothing: (quotes: number) => string;
  nothingOf: (quotes: number, publisher: string) => string;
  nothingHelp: string;
  others: (quotes: number, documents: number) => string;
  verdicts: Record<'exact' | 'typography' | 'near' | 'missing', string>;
  line: (line: number) => string;
  repeated: string;
  changed: (changes: number) => string;
  missingWord: string;
  addedWord: string;
  /** Of words that look like those of the quote. */
  otherLetters: Record<Script, string>;
  diffHelp: string;
  open: string;
  hidden: string;
  close: string;
}

const german = {
  quotes: (count: number) => (count === 1 ? '1 Zitat' : `${count} Zitate`),
};

function germanCounts({ exact, near, missing }: Record<QuoteMatch['kind'], number>): string {
  const all = exact + near + missing;
  if (all === 1)
    return exact ? 'Das eine Zitat steht wörtlich im Text.' : 'Das eine Zitat steht fast wörtlich im Text.';
  if (exact === all) return `Alle ${all} Zitate stehen wörtlich im Text.`;
  const parts = [
    exact > 0 && `${exact} wörtlich`,
    near > 0 && `${near} fast wörtlich`,
    missing > 0 && `${missing} nicht gefunden`,
  ].filter((part) => part !== false);
  return `Von ${all} Zitaten: ${parts.join(', ')}.`;
}

function englishCounts({ exact, near, missing }: Record<QuoteMatch['kind'], number>): string {
  const all = exact + near + missing;
  if (all === 1)
    return exact ? 'The one quote is in the text word for word.' : 'The one quote is in the text nearly word for word.';
  if (exact === all) return `All ${all} quotes are in the text word for word.`;
  const parts = [
    exact > 0 && `${exact} word for word`,
    near > 0 && `${near} nearly so`,
    missing > 0 && `${missing} not found`,
  ].filter((part) => part !== false);
  return `Of ${all} quotes: ${parts.join(', ')}.`;
}

/** Words of the dialog that looks quotes up in a text of the reader's. */
export const verifyWords: Record<Language, VerifyWords> = {
  de: {
    title: 'Zitate prüfen',
    intro:
      'Fügen Sie den Text eines Artikels ein. Jedes Zitat aus diesen Daten wird darin gesucht. Sie sehen, ob es wörtlich, fast wörtlich (mit den Abweichungen) oder gar nicht darin steht.',
    privacy: 'Der Text bleibt in diesem Browserfenster. Er wird weder gespeichert noch gesendet.',
    field: 'Text des Artikels',
    placeholder: 'Text hier einfügen',
    file: 'Datei öffnen',
    orDrop: 'oder eine Datei (.txt, .md, .html) hierher ziehen, höchstens 1 MB',
    clear: 'Leeren',
    document: 'Zitate aus',
    automatic: 'Automatisch erkennen',
    documentOption: (publisher, title, quotes) => `${publisher}: ${title} (${german.quotes(quotes)})`,
    checking: 'Die Zitate werden gesucht …',
    failures: {
      'too-large': 'Das ist mehr als 1 MB und damit mehr als ein Artikel. Fügen Sie nur den Text des Artikels ein.',
      'no-text':
        'In dieser Datei ist kein lesbarer Text. Öffnen Sie den Artikel in seinem Programm, kopieren Sie den Text und fügen Sie ihn ein.',
      unreadable: 'Die Datei ließ sich nicht lesen. Wählen Sie sie noch einmal aus, oder kopieren Sie den Text.',
      missing:
        'Das Programm für die Prüfung ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
      refused:
        'Der Browser lässt die Prüfung nicht starten. Versuchen Sie es in einem privaten Fenster ohne Erweiterungen oder in einem anderen Browser.',
      failed:
        'Die Prüfung ist an diesem Text gescheitert. Versuchen Sie es noch einmal, notfalls mit einem Teil des Textes.',
      silent:
        'Nach 10 Sekunden liegt keine Antwort vor. Versuchen Sie es noch einmal, notfalls mit einem Teil des Textes.',
    },
    retry: 'Noch einmal versuchen',
    recognised: (publisher) => `Erkannt: ein Text von ${publisher}.`,
    counts: germanCounts,
    nothing: (quotes) =>
      quotes === 1
        ? 'Das eine Zitat aus diesen Daten steht nicht in diesem Text.'
        : `Keines der ${quotes} Zitate aus diesen Daten steht in diesem Text.`,
    nothingOf: (quotes, publisher) =>
      quotes === 1
        ? `Das Zitat aus ${publisher} steht nicht in diesem Text.`
        : `Keines der ${quotes} Zitate aus ${publisher} steht in diesem Text.`,
    nothingHelp:
      'Prüfen Sie, ob der ganze Artikel eingefügt ist, und zwar in seiner Originalsprache: Übersetzungen werden nicht erkannt. Welche Dokumente zitiert sind, zeigt die Auswahl „Zitate aus“.',
    others: (quotes, documents) =>
      `${german.quotes(quotes)} aus ${documents === 1 ? 'einem anderen Dokument' : `${documents} anderen Dokumenten`} im selben Text`,
    verdicts: {
      exact: 'Wörtlich',
      typography: 'Wörtlich bis auf Anführungszeichen, Striche, Leerzeichen oder Fußnotenzeichen',
      near: 'Fast wörtlich',
      missing: 'Nicht gefunden',
    },
    line: (line) => `Zeile ${line}`,
    repeated: 'mehr als einmal',
    changed: (changes) => (changes === 1 ? '1 Wort weicht ab' : `${changes} Wörter weichen ab`),
    missingWord: 'nur im Zitat: ',
    addedWord: 'nur im Text: ',
    otherLetters: {
      Latin: '(sieht gleich aus, ist aber mit lateinischen Buchstaben geschrieben)',
      Cyrillic: '(sieht gleich aus, ist aber mit kyrillischen Buchstaben geschrieben)',
      Greek: '(sieht gleich aus, ist aber mit griechischen Buchstaben geschrieben)',
    },
    diffHelp: 'Durchgestrichen: nur im Zitat. Unterstrichen: nur im eingefügten Text.',
    open: 'Beleg zeigen',
    hidden: 'Zum eingestellten Wissensstand war dieser Beleg noch nicht veröffentlicht.',
    close: 'Schließen',
  },
  en: {
    title: 'Check quotes',
    intro:
      'Paste the text of an article. Each quote in these data is looked up in it. You see whether it is there word for word, nearly so (with the differences) or not at all.',
    privacy: 'The text stays in this browser window. It is neither stored nor sent.',
    field: 'Text of the article',
    placeholder: 'Paste the text here',
    file: 'Open a file',
    orDrop: 'or drop a file (.txt, .md, .html) here, 1 MB at most',
    clear: 'Clear',
    document: 'Quotes from',
    automatic: 'Recognise automatically',
    documentOption: (publisher, title, quotes) =>
      `${publisher}: ${title} (${quotes === 1 ? '1 quote' : `${quotes} quotes`})`,
    checking: 'Looking for the quotes…',
    failures: {
      'too-large': 'This is more than 1 MB, and so more than an article. Paste the text of the article only.',
      'no-text': 'There is no readable text in this file. Open the article in its program, copy the text and paste it.',
      unreadable: 'The file could not be read. Choose it again, or copy the text.',
      missing: 'The program for this check could not be loaded. Check the connection and try again.',
      refused: 'The browser does not let the check start. Try a private window without extensions, or another browser.',
      failed: 'The check failed on this text. Try again, if need be with part of the text.',
      silent: 'No answer after 10 seconds. Try again, if need be with part of the text.',
    },
    retry: 'Try again',
    recognised: (publisher) => `Recognised: a text by ${publisher}.`,
    counts: englishCounts,
    nothing: (quotes) =>
      quotes === 1
        ? 'The one quote in these data is not in this text.'
        : `None of the ${quotes} quotes in these data is in this text.`,
    nothingOf: (quotes, publisher) =>
      quotes === 1
        ? `The quote from ${publisher} is not in this text.`
        : `None of the ${quotes} quotes from ${publisher} is in this text.`,
    nothingHelp:
      'Check whether the whole article has been pasted, and in its original language: translations are not recognised. The list “Quotes from” shows which documents are quoted.',
    others: (quotes, documents) =>
      `${quotes === 1 ? '1 quote' : `${quotes} quotes`} from ${documents === 1 ? 'another document' : `${documents} other documents`} in the same text`,
    verdicts: {
      exact: 'Word for word',
      typography: 'Word for word except for quotation marks, dashes, spaces or footnote marks',
      near: 'Nearly word for word',
      missing: 'Not found',
    },
    line: (line) => `line ${line}`,
    repeated: 'more than once',
    changed: (changes) => (changes === 1 ? '1 word differs' : `${changes} words differ`),
    missingWord: 'only in the quote: ',
    addedWord: 'only in the text: ',
    otherLetters: {
      Latin: '(looks the same, but is written with Latin letters)',
      Cyrillic: '(looks the same, but is written with Cyrillic letters)',
      Greek: '(looks the same, but is written with Greek letters)',
    },
    diffHelp: 'Struck through: only in the quote. Underlined: only in the pasted text.',
    open: 'Show the claim',
    hidden: 'As known on the chosen date, this claim had not been published yet.',
    close: 'Close',
  },
};
