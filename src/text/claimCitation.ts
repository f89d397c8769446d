import { citationKey, citedName, issuedOf, type Citation } from '../evidence/citation.ts';
import { translationFor, type Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { publisherIn, titleOf, type Document } from '../model/document.ts';
import type { Language } from '../model/localised.ts';
import { readIn } from '../evidence/readIn.ts';
import { authorsInWords } from './authorsInWords.ts';
import { citeWords } from './citeWords.ts';
import { claimWords, placeInWords, speakerInWords } from './claimWords.ts';
import { dayInWords, momentInWords } from './dates.ts';

/** Where and when the reader who cites has seen the claim in this app. */
export interface SeenAt {
  permalink: string;
  day: Day;
}

/** A citation, and the same as a newspaper would print it. */
export interface WordedCitation {
  citation: Citation;
  text: string;
}

/** The words quoted, else the content in ours, with who says it and what it means in the reader's language. */
function passageInWords(claim: Claim, dataset: Dataset, lang: Language): string {
  const words = citeWords[lang];
  const { quote, via } = claim;
  const speaker = `${speakerInWords(claim, dataset, lang)}${via ? ` (${claimWords[lang].via(via.join(', '))})` : ''}`;
  if (!quote) return words.inOurWords(speaker, claim.says[lang]);
  const translation = translationFor(claim, lang);
  const translated = translation?.lang === lang ? ` ${words.translated(translation.text, translation.by)}` : '';
  const quoted = words.quoted(quote.display ?? quote.exact);
  return `${claim.speaker === undefined ? quoted : words.spoken(speaker, quoted)}${translated}`;
}

/** "Read in: Mediamax, 1 December 2025, https://…", of a document that was not read at its own address. */
function readInWords(document: Document, dataset: Dataset, lang: Language): string | undefined {
  const place = readIn(document, dataset);
  if (!place) return undefined;
  const date = place.published && momentInWords(place.published, lang);
  const parts = [publisherIn(place, lang), place.title && quotedTitle(place.title, lang), date, place.url];
  return citeWords[lang].readIn(parts.filter(Boolean).join(', '));
}

/** A title inside quotation marks has the inner kind of them. */
function quotedTitle(title: string, lang: Language): string {
  const words = citeWords[lang];
  const inner = title.replaceAll(/[„“”"«»]([^„“”"«»]*)[„“”"«»]/g, (_, text: string) => words.inquote(text));
  return words.quoted(inner);
}

function sentence(text: string): string {
  return /[.!?…]["“”’‘»)]*$/.test(text) ? text : `${text}.`;
}

/** Cites the document in which a claim stands, with the words, their place, and the way to the claim in this app. */
export function claimCitation(
  claim: Claim,
  document: Document,
  dataset: Dataset,
  { permalink, day }: SeenAt,
  lang: Language,
): WordedCitation {
  const words = citeWords[lang];
  const date = momentInWords(document.published, lang);
  const issued = issuedOf(document.published, date);
  const { authors = [] } = document;
  const passage = passageInWords(claim, dataset, lang);
  const place = placeInWords(claim, lang);
  const doubts = [issued.isExact ? undefined : words.dateUnsure(date), document.note?.[lang]];
  const found = words.foundIn(dayInWords(day, lang));
  const printed = titleOf(document).text;
  const title = document.isTitleOurs ? printed : quotedTitle(printed, lang);
  const source = authors.length > 0 ? `${authorsInWords(authors, lang)}: ${title}` : title;
  const whole = [source, publisherIn(document, lang), date, place].filter(Boolean).join(', ');
  const copy = readInWords(document, dataset, lang);
  return {
    citation: {
      key: citationKey(publisherIn(document, 'en'), issued, claim.id),
      kind: document.kind,
      title: printed,
      publisher: publisherIn(document, lang),
      authors: authors.map(citedName),
      issued,
      url: document.url,
      language: document.lang,
      remarks: [
        sentence(words.cited([passage, place].filter(Boolean).join(', '))),
        ...[copy, ...doubts].filter((doubt) => doubt !== undefined),
        `${found} ${permalink}`,
      ],
    },
    text: [`${sentence(passage)} ${words.within} ${sentence(whole)}`, document.url, copy, `${found}\n${permalink}`]
      .filter((line) => line !== undefined)
      .join('\n'),
  };
}
