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
  via: (names: string) => string;
  after: (publishers: string) => string;
  said: string;
  published: string;
  aboutDocument: string;
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
      likely: 'Gilt als wahrscheinlich',
      possible: 'Gilt als möglich',
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
    original: (language) => `Original: ${language}`,
    translation: (by) => `Übersetzung: ${by}`,
    via: (names) => `über ${names}`,
    after: (publishers) => `Nach ${publishers}`,
    said: 'Gesagt',
    published: 'Veröffentlicht',
    aboutDocument: 'Zum Dokument',
    author: (names) => `Verfasst von ${names}.`,
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
      likely: 'Considered likely',
      possible: 'Considered possible',
      question: 'Question',
      opinion: 'Opinion',
      denied: 'Denial',
    },
    parts: {
      headline: 'headline',
      lede: 'lede',
      subheading: 'subheading',
      body: 'body',
      caption: 'caption',
    },
    original: (language) => `Original: ${language}`,
    translation: (by) => `Translation: ${by}`,
    via: (names) => `via ${names}`,
    after: (publishers) => `After ${publishers}`,
    said: 'Said',
    published: 'Published',
    aboutDocument: 'About the document',
    author: (names) => `Written by ${names}.`,
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

/** Who makes the claim, with a capital letter: an actor, a named person or body, else the publisher. */
export function speakerInWords(claim: Claim, dataset: Dataset, lang: Language): string {
  const document = dataset.documents.get(claim.document);
  const { speaker } = claim;
  if (speaker === undefined) return document ? publisherIn(document, lang) : claim.document;
  if (typeof speaker !== 'string') return speaker[lang].charAt(0).toLocaleUpperCase(lang) + speaker[lang].slice(1);
  return actorNamed(speaker, dataset, claim.said?.latest ?? document?.published.latest ?? 0, lang);
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
};

/** Locators are written in English in the data: "line 18" is "Zeile 18" in German. */
export function locatorInWords(locator: string, lang: Language): string {
  if (lang === 'en') return locator;
  return locator.replace(/\p{L}+\.?/gu, (word) => germanPlaces[word.toLowerCase()] ?? word);
}

/** Below this a quote is a fragment that does not speak for itself. */
const speakingWords = 5;

export function isFragment(quote: string): boolean {
  return quote.trim().split(/\s+/u).length < speakingWords;
}

/** Where in its document a claim stands: "Überschrift, Zeile 3". */
export function placeInWords({ part, locator }: Claim, lang: Language): string {
  return [part && claimWords[lang].parts[part], locator && locatorInWords(locator, lang)]
    .filter((each) => each !== undefined)
    .join(', ');
}
