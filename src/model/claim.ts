import * as v from 'valibot';
import { momentSchema, spanSchema } from './dateFields.ts';
import { idSchema, languages, localisedSchema, type Language } from './localised.ts';

export const modalities = [
  'asserted',
  'reported',
  'announced',
  'likely',
  'possible',
  'question',
  'opinion',
  'denied',
] as const;
export type Modality = (typeof modalities)[number];

export const documentParts = ['headline', 'lede', 'subheading', 'body', 'caption'] as const;
export type DocumentPart = (typeof documentParts)[number];

/** Whose the quoted words are: the speaker's own, or the publisher's about what the speaker said. */
export const wordings = ['speaker', 'publisher'] as const;

/** W3C TextQuoteSelector with language; `display` repairs what the source misspells, `exact` never. */
export const quoteSchema = v.strictObject({
  exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200, 'a quote of at most 200 characters')),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  display: v.optional(v.string()),
  /** By default the speaker; to be stated where a speaker is quoted in somebody else's text. */
  by: v.optional(v.picklist(wordings)),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

/** A quote in the languages that it is not in itself. */
const translationSchema = v.strictObject({
  ...v.partial(localisedSchema).entries,
  by: v.pipe(v.string(), v.nonEmpty()),
});

export const claimSchema = v.strictObject({
  id: idSchema,
  document: idSchema,
  /** The content in our own words. */
  says: localisedSchema,
  /** An actor's id, or a person or body by name; absent when the publisher itself speaks. */
  speaker: v.optional(v.union([v.string(), localisedSchema])),
  /** The actor for which the speaker speaks; a denial counts as a party's only with it. */
  speaksFor: v.optional(idSchema),
  via: v.optional(v.array(v.string())),
  part: v.optional(v.picklist(documentParts)),
  modality: v.picklist(modalities),
  /** The time that the claim speaks of. */
  about: v.optional(spanSchema),
  said: v.optional(momentSchema),
  quote: v.optional(quoteSchema),
  translation: v.optional(translationSchema),
  locator: v.optional(v.string()),
  /** Documents that this claim rests on, where they are others than those of its whole document; empty for none. */
  derivedFrom: v.optional(v.array(idSchema)),
  /** Relations that the claim comments on without supporting or contradicting an episode. */
  regarding: v.optional(v.array(idSchema)),
  /** For headlines and teasers that say more than their text: what the text has instead. */
  overstates: v.optional(localisedSchema),
  /** What a reader must know about this claim: which translation was chosen, a doubt. */
  note: v.optional(localisedSchema),
});
export type Claim = v.InferOutput<typeof claimSchema>;

/** Whether words of whoever makes the claim are on record, and not only what somebody else wrote about them. */
export function isQuoted({ quote }: Pick<Claim, 'quote'>): boolean {
  return quote !== undefined && quote.by !== 'publisher';
}

/** The quote in the reader's language, or in the other one where the quote itself is in the reader's. */
export function translationFor(
  { quote, translation }: Pick<Claim, 'quote' | 'translation'>,
  lang: Language,
): { lang: Language; text: string; by: string } | undefined {
  if (!translation) return undefined;
  const order = [lang, ...languages].filter((candidate) => candidate !== quote?.lang);
  for (const candidate of order) {
    const text = translation[candidate];
    if (text !== undefined) return { lang: candidate, text, by: translation.by };
  }
  return undefined;
}
