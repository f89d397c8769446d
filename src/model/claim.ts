import * as v from 'valibot';
import { momentSchema, spanSchema } from './dateFields.ts';
import { idSchema, localisedSchema } from './localised.ts';

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

/** W3C TextQuoteSelector with language; `display` repairs what the source misspells, `exact` never. */
export const quoteSchema = v.strictObject({
  exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200, 'a quote of at most 200 characters')),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  display: v.optional(v.string()),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

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
  translation: v.optional(v.strictObject({ lang: v.string(), text: v.string(), by: v.string() })),
  locator: v.optional(v.string()),
  /** Documents that this claim rests on, where they are others than those of its whole document; empty for none. */
  derivedFrom: v.optional(v.array(idSchema)),
  /** Relations that the claim comments on without supporting or contradicting an episode. */
  regarding: v.optional(v.array(idSchema)),
  /** For headlines and teasers that say more than their text: what the text has instead. */
  overstates: v.optional(localisedSchema),
});
export type Claim = v.InferOutput<typeof claimSchema>;
