import * as v from 'valibot';
import { momentSchema } from './dateFields.ts';
import { idSchema, localisedSchema, type Language } from './localised.ts';

/** Only http and https: anything else could be a script. */
const urlSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an http or https address'));

/** A person by given and family name, or a name that is not to be taken apart: a body, an agency, a byline. */
const authorSchema = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.strictObject({ given: v.pipe(v.string(), v.nonEmpty()), family: v.pipe(v.string(), v.nonEmpty()) }),
]);
export type Author = v.InferOutput<typeof authorSchema>;

export const documentSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['article', 'treaty', 'statement', 'decision', 'report', 'reference', 'dataset']),
  /** A name that is the same in both languages, or one in each. */
  publisher: v.union([v.pipe(v.string(), v.nonEmpty()), localisedSchema]),
  title: v.pipe(v.string(), v.nonEmpty()),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'an ISO language code')),
  published: momentSchema,
  authors: v.optional(v.pipe(v.array(authorSchema), v.nonEmpty())),
  url: v.optional(urlSchema),
  /** Documents that this one repeats or rests on. */
  derivedFrom: v.optional(v.array(idSchema)),
  /** Characters, where known; bounds how much may be quoted. */
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  note: v.optional(localisedSchema),
});
export type Document = v.InferOutput<typeof documentSchema>;

export function publisherIn({ publisher }: Document, lang: Language): string {
  return typeof publisher === 'string' ? publisher : publisher[lang];
}
