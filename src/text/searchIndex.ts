import { inQuotationMarks } from './quotationMarks.ts';
import { isKnown } from '../evidence/knownClaims.ts';
import { presences } from '../evidence/presence.ts';
import { isQuoted } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { authorInWords, publisherIn, titleOf } from '../model/document.ts';
import type { Language, Localised } from '../model/localised.ts';
import { pairInWords } from './actorNames.ts';
import { overstatesInShort, speakerInWords } from './claimWords.ts';
import { momentInWords } from './dates.ts';
import { familyWords } from './familyWords.ts';
import { spellings, type Spellings } from './spellings.ts';

export const hitKinds = ['actor', 'relation', 'claim', 'document'] as const;
export type HitKind = (typeof hitKinds)[number];

export interface SearchHit {
  kind: HitKind;
  id: string;
  title: string;
  detail: string;
  /** Language of the title where it is not the reader's. */
  titleLang: string | undefined;
}

export interface SearchEntry extends SearchHit {
  /** In what the reader sees of the hit, and in all that leads to it. */
  found: { title: Spellings; all: Spellings };
  isQuote: boolean;
}

const both = (text: Localised | undefined) => (text ? [text.de, text.en] : []);

function entry(hit: SearchHit, words: readonly (string | undefined)[], isQuote = false): SearchEntry {
  const all = [hit.title, hit.detail, ...words.filter((word) => word !== undefined)].join(' ');
  return { ...hit, found: { title: spellings(`${hit.title} ${hit.detail}`), all: spellings(all) }, isQuote };
}

/**
 * Everything that can be searched for, as known on a day, with titles in one language. Names and our own words can be
 * found in both languages. Claims and documents that lead to no relation are left out.
 */
export function searchIndex(dataset: Dataset, on: Day, lang: Language, known?: Day): SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const { id, kind, name, abbr, formerly } of dataset.actors.values()) {
    const words = [...both(name), ...both(abbr), ...both(formerly?.name), ...both(formerly?.abbr)];
    const detail = abbr[lang] === name[lang] ? '' : abbr[lang];
    entries.push(entry({ kind: 'actor', id, title: name[lang], detail, titleLang: undefined }, [...words, kind]));
  }
  const leading = new Set<string>();
  const visible = new Set<string>();
  const namesOf = (actor: string) => [
    ...both(dataset.actors.get(actor)?.name),
    ...both(dataset.actors.get(actor)?.abbr),
  ];
  for (const relation of dataset.relations.values()) {
    if (presences(relation, dataset, known).length === 0) continue;
    visible.add(relation.id);
    for (const { claims, against } of relation.episodes)
      for (const claim of [...claims, ...against]) leading.add(claim);
    const { id, kind, from, to, label } = relation;
    const title = `${label[lang]}, ${pairInWords(relation, dataset, on, lang)}`;
    const words = [
      ...both(label),
      familyWords.de.kinds[kind],
      familyWords.en.kinds[kind],
      ...namesOf(from),
      ...namesOf(to),
    ];
    const detail = familyWords[lang].kinds[kind];
    entries.push(entry({ kind: 'relation', id, title, detail, titleLang: undefined }, words));
  }
  const documents = new Set<string>();
  for (const claim of dataset.claims.values()) {
    const isLeading = leading.has(claim.id) || claim.regarding?.some((relation) => visible.has(relation));
    if (!isLeading || !isKnown(claim, dataset, known)) continue;
    documents.add(claim.document);
    const { quote, translation, says, speaker } = claim;
    const title = quote ? inQuotationMarks(quote.display ?? quote.exact, quote.lang) : says[lang];
    const speakers = typeof speaker === 'object' ? both(speaker) : [speaker];
    const words = [quote?.exact, translation?.de, translation?.en, ...both(says), ...speakers];
    const said = [speakerInWords(claim, dataset, lang), overstatesInShort(claim, lang)];
    const detail = said.filter((part) => part !== undefined).join(' · ');
    const hit = { kind: 'claim', id: claim.id, title, detail } as const;
    entries.push(entry({ ...hit, titleLang: quote?.lang }, words, isQuoted(claim)));
  }
  for (const id of documents) {
    const document = dataset.documents.get(id);
    if (!document) continue;
    const detail = `${publisherIn(document, lang)}, ${momentInWords(document.published, lang)}`;
    const { text: title, lang: titleLang } = titleOf(document);
    const hit = { kind: 'document', id, title, detail, titleLang } as const;
    entries.push(entry(hit, [...(document.authors ?? []).map(authorInWords), document.url]));
  }
  return entries;
}
