import { plugins } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- a plugin of citation.js adds itself
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import -- likewise
import '@citation-js/plugin-ris';
import * as v from 'valibot';

const nameSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => name.split(/, ?/).toReversed().join(' ')),
  ),
  v.pipe(
    v.object({
      given: v.optional(v.string()),
      'non-dropping-particle': v.optional(v.string()),
      family: v.optional(v.string()),
      literal: v.optional(v.string()),
    }),
    v.transform(({ given, family, literal, ...name }) =>
      [given, name['non-dropping-particle'], family, literal].filter(Boolean).join(' '),
    ),
  ),
]);
const namesSchema = v.pipe(
  v.union([v.array(nameSchema), nameSchema]),
  v.transform((names) => [names].flat()),
);
const dateSchema = v.looseObject({ 'date-parts': v.optional(v.array(v.array(v.number()))) });
const itemSchema = v.looseObject({
  type: v.string(),
  title: v.optional(v.string()),
  author: v.optional(namesSchema),
  // RIS calls who has written for a newspaper its reporter.
  reporter: v.optional(namesSchema),
  issued: v.optional(dateSchema),
  URL: v.optional(v.string()),
  note: v.optional(v.union([v.string(), v.array(v.string())])),
  annote: v.optional(v.string()),
});

/** What a reference manager makes of a citation; throws when it makes nothing of it, or more than one item. */
export function readCitation(text: string) {
  const [{ title, author, reporter, issued, URL, note, annote, type }] = v.parse(
    v.tuple([itemSchema]),
    plugins.input.chain(text, { generateGraph: false }),
  );
  return {
    type,
    title,
    authors: author ?? reporter ?? [],
    date: issued?.['date-parts']?.[0] ?? [],
    url: URL,
    remarks: [note ?? [], annote ?? []].flat().join(' '),
  };
}
