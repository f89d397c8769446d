import * as v from 'valibot';
import { momentSchema } from './dateFields.ts';
import { idSchema, localisedSchema, type Language } from './localised.ts';

/** Only http and https: anything else could be a script. */
const urlSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an http or https address'));

/** A name that is the same in both languages, or one in each. */
const nameSchema = v.union([v.pipe(v.string(), v.nonEmpty()), localisedSchema]);

/** A person, whose names can be told apart, or a body or byline, whose name stays whole. */
const authorSchema = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.strictObject({ given: v.pipe(v.string(), v.nonEmpty()), family: v.pipe(v.string(), v.nonEmpty()) }),
]);
export type Author = v.InferOutput<typeof authorSchema>;

/** A copy or report that is no document of the dataset itself. */
const copySchema = v.strictObject({
  publisher: nameSchema,
  url: urlSchema,
  title: v.optional(v.pipe(v.string(), v.nonEmpty())),
  published: v.optional(momentSchema),
});
export type Copy = v.InferOutput<typeof copySchema>;

export const documentKinds = ['treaty', 'statement', 'decision', 'article', 'report', 'reference', 'dataset'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const langSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'an ISO language code'));

export const documentSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(documentKinds),
  publisher: nameSchema,
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Nobody has printed this title: it describes the document. */
  isTitleOurs: v.optional(v.boolean()),
  /** Language of the title where it is not that of the document. */
  titleLang: v.optional(langSchema),
  lang: langSchema,
  published: momentSchema,
  authors: v.optional(v.pipe(v.array(authorSchema), v.nonEmpty())),
  /** The document's own address, which no other document has. */
  url: v.optional(urlSchema),
  /** Where it was read when not at its own address: another document, or a copy. */
  readIn: v.optional(v.union([idSchema, copySchema])),
  /** Documents that this one repeats or rests on. */
  derivedFrom: v.optional(v.array(idSchema)),
  /** Characters, where known; bounds how much may be quoted. */
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  note: v.optional(localisedSchema),
});
export type Document = v.InferOutput<typeof documentSchema>;

export function publisherIn({ publisher }: Pick<Document, 'publisher'>, lang: Language): string {
  return typeof publisher === 'string' ? publisher : publisher[lang];
}

export function authorInWords(author: Author): string {
  return typeof author === 'string' ? author : `${author.given} ${author.family}`;
}

const actKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['treaty', 'statement', 'decision']);
const reportingKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['article', 'report', 'reference']);

/** Whether the words of the document are those of the parties or bodies themselves. */
export function isAct({ kind }: Pick<Document, 'kind'>): boolean {
  return actKinds.has(kind);
}

/** Whether in the document somebody writes about others. */
export function isReporting({ kind }: Pick<Document, 'kind'>): boolean {
  return reportingKinds.has(kind);
}

/** The title as it is to be printed, in brackets where it is a description of ours, and its language. */
export function titleOf({ title, isTitleOurs, titleLang, lang }: Document): { text: string; lang: string } {
  return { text: isTitleOurs ? `[${title}]` : title, lang: titleLang ?? lang };
}
