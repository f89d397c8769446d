import type { Claim, DocumentPart, Modality } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { publisherIn } from '../model/document.ts';
import type { Language } from '../model/localised.ts';
import { actorNamed } from './actorNames.ts';

interface ClaimWords {
  /** Nouns, because a speaker may be one person or many. */
  modalities: Record<Modality, string>;
  parts: Record<DocumentPart, string>;
  original: (language: string) => string;
  translation: (by: string) => string;
  /** Unfolds the translation of words that are in the reader's own language. */
  inLanguage: (language: string) => string;
  via: (names: string) => string;
  after: (publishers: string) => string;
  said: string;
  /** Where both happened on one day. */
  saidAndPublished: string;
  published: string;
  aboutDocument: string;
  /** Above what is not quoted. */
  told: string;
  /** Who tells of what somebody else has said. */
  accordingTo: (speaker: string, publisher: string) => string;
  /** Beside a reporter's words about a speaker. */
  reportersWords: (publisher: string) => string;
  /** Before the copy or report in which a document was read. */
  readIn: string;
  quotedAbove: string;
  report: string;
  /** Takes the names of one or more, persons or bodies. */
  author: (names: string) => string;
  overstates: string;
  /** For lists; takes the name of the part. */
  overstatesShort: (part: string) => string;
  /** Of a document without a day, under the second clock. */
  countsFrom: (date: string) => string;
  inDispute: (number: number, title: string) => string;
  inDisputes: (numbers: string) => string;
}

/** Words of one quoted claim. */
export const claimWords: Record<Language, ClaimWords> = {
  de: {
    modalities: {
      asserted: 'Aussage',
      reported: 'Bericht',
      announced: 'Ankündigung',
      likely: 'Einschätzung',
      possible: 'Für möglich gehalten',
      question: 'Frage',
      opinion: 'Meinung',
      denied: 'Dementi',
    },
    parts: {
      headline: 'Überschrift',
      lede: 'Vorspann',
      subheading: 'Zwischenüberschrift',
      body: 'Text',
      caption: 'Bildunterschrift',
    },
    original: (language) => `Wortlaut: ${language}`,
    translation: (by) => `Übersetzung: ${by}`,
    inLanguage: (language) => `Auf ${language}`,
    via: (names) => `über ${names}`,
    after: (publishers) => `Beruht auf: ${publishers}`,
    said: 'Gesagt',
    saidAndPublished: 'Gesagt und veröffentlicht',
    published: 'Veröffentlicht',
    aboutDocument: 'Über das Dokument',
    told: 'In unseren Worten',
    accordingTo: (speaker, publisher) => `${speaker}, laut ${publisher}`,
    reportersWords: (publisher) => `Die Worte sind von ${publisher}, nicht von der genannten Person oder Stelle.`,
    readIn: 'Gelesen in:',
    quotedAbove: 'Der Wortlaut steht oben.',
    report: 'Fehler melden',
    author: (names) => `Von ${names}.`,
    overstates: 'Sagt mehr als der Text.',
    overstatesShort: (part) => `${part} sagt mehr`,
    countsFrom: (date) => `Der genaue Tag ist nicht bekannt, gezählt wird ab dem ${date}.`,
    inDispute: (number, title) => `Gehört zu Widerspruch ${number}: ${title}`,
    inDisputes: (numbers) => `Gehört zu den Widersprüchen ${numbers}`,
  },
  en: {
    modalities: {
      asserted: 'Statement',
      reported: 'Report',
      announced: 'Announcement',
      likely: 'Assessment',
      possible: 'Seen as possible',
      question: 'Question',
      opinion: 'Opinion',
      denied: 'Denial',
    },
    parts: {
      headline: 'headline',
      lede: 'standfirst',
      subheading: 'subheading',
      body: 'body',
      caption: 'caption',
    },
    original: (language) => `Wording: ${language}`,
    translation: (by) => `Translation: ${by}`,
    inLanguage: (language) => `In ${language}`,
    via: (names) => `via ${names}`,
    after: (publishers) => `Based on: ${publishers}`,
    said: 'Said',
    saidAndPublished: 'Said and published',
    published: 'Published',
    aboutDocument: 'About the document',
    told: 'In our own words',
    accordingTo: (speaker, publisher) => `${speaker}, according to ${publisher}`,
    reportersWords: (publisher) => `The words are those of ${publisher}, not the speaker’s own.`,
    readIn: 'Read in:',
    quotedAbove: 'The wording stands above.',
    report: 'Report an error',
    author: (names) => `By ${names}.`,
    overstates: 'Says more than the text.',
    overstatesShort: (part) => `${part} says more`,
    countsFrom: (date) => `Undated within this span: counts from ${date}.`,
    inDispute: (number, title) => `Part of contradiction ${number}: ${title}`,
    inDisputes: (numbers) => `Part of contradictions ${numbers}`,
  },
};

const languageNames: Record<Language, Intl.DisplayNames> = {
  de: new Intl.DisplayNames('de', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};

/** "Deutsch", "German"; the code itself where the browser knows no name. */
export function languageInWords(code: string, lang: Language): string {
  return languageNames[lang].of(code) ?? code;
}

/**
 * Who makes the claim, with a capital letter: an actor, a named person or body, else the publisher. Where the words are
 * a reporter's, the reporter's paper is named with them.
 */
export function speakerInWords(claim: Claim, dataset: Dataset, lang: Language): string {
  const document = dataset.documents.get(claim.document);
  const { speaker } = claim;
  const publisher = document ? publisherIn(document, lang) : claim.document;
  if (speaker === undefined) return publisher;
  const name =
    typeof speaker === 'string'
      ? actorNamed(speaker, dataset, claim.said?.latest ?? document?.published.latest ?? 0, lang)
      : speaker[lang].charAt(0).toLocaleUpperCase(lang) + speaker[lang].slice(1);
  return claim.quote?.by === 'publisher' ? claimWords[lang].accordingTo(name, publisher) : name;
}

/** The mark of a headline that says more than its text, for lists: "headline says more"; else undefined. */
export function overstatesInShort({ part, overstates }: Claim, lang: Language): string | undefined {
  const words = claimWords[lang];
  return overstates && words.overstatesShort(words.parts[part ?? 'headline']);
}

const germanPlaces: Record<string, string> = {
  line: 'Zeile',
  lines: 'Zeilen',
  page: 'Seite',
  pages: 'Seiten',
  'p.': 'S.',
  'pp.': 'S.',
  row: 'Zeile',
  rows: 'Zeilen',
  section: 'Abschnitt',
  paragraph: 'Absatz',
  paragraphs: 'Absätze',
  article: 'Artikel',
  table: 'Tabelle',
  preamble: 'Präambel',
  'para.': 'Abs.',
  paras: 'Abs.',
  sentence: 'Satz',
  standfirst: 'Vorspann',
  heading: 'Überschrift',
  title: 'Titel',
  subtitle: 'Untertitel',
  recital: 'Erwägungsgrund',
  annex: 'Anhang',
  minute: 'Minute',
  item: 'Punkt',
  point: 'Punkt',
  chapter: 'Kapitel',
  and: 'und',
};

const germanPhrases: readonly (readonly [RegExp, string])[] = [
  [/\bof the report\b/i, 'des Berichts'],
  [/\blast (?:paragraph|para\.)/i, 'letzter Absatz'],
  [/\bfirst (?:paragraph|para\.)/i, 'erster Absatz'],
  [/\blast sentence\b/i, 'letzter Satz'],
];

function inGerman(text: string): string {
  const phrased = germanPhrases.reduce((rest, [phrase, german]) => rest.replace(phrase, german), text);
  return phrased.replace(/\p{L}+\.?/gu, (word) => germanPlaces[word.toLowerCase()] ?? word);
}

/** Locators are written in English in the data: "line 18" is "Zeile 18" in German. */
export function locatorInWords(locator: string, lang: Language): string {
  if (lang === 'en') return locator;
  // Titles of sections stand between quotation marks and are not ours to translate.
  return locator
    .split(/(“[^”]*”)/u)
    .map((part) => (part.startsWith('“') ? part : inGerman(part)))
    .join('');
}

/** Where in its document a claim stands: "Überschrift, Zeile 3". */
export function placeInWords({ part, locator }: Claim, lang: Language): string {
  return [part && claimWords[lang].parts[part], locator && locatorInWords(locator, lang)]
    .filter((each) => each !== undefined)
    .join(', ');
}
