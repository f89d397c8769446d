import { contained, type Citation, type CitedKind, type CitedName } from '../evidence/citation.ts';
import { civilDate } from '../model/day.ts';
import { oneLine } from './oneLine.ts';

const types: Record<CitedKind, string> = {
  article: 'article-newspaper',
  treaty: 'treaty',
  statement: 'document',
  decision: 'document',
  report: 'report',
  reference: 'webpage',
  dataset: 'dataset',
  page: 'webpage',
};
function cslName(name: CitedName) {
  return 'literal' in name
    ? { literal: oneLine(name.literal) }
    : { family: oneLine(name.family), given: oneLine(name.given) };
}

/** CSL-JSON (Citation Style Language 1.0.2), as Zotero, Mendeley, pandoc and citeproc read it. */
export function cslJsonOf(citation: Citation): string {
  const { kind, issued, accessed } = citation;
  const publisher = oneLine(citation.publisher);
  const seen = accessed === undefined ? undefined : civilDate(accessed);
  const item = {
    id: citation.key,
    type: types[kind],
    title: oneLine(citation.title),
    ...(contained.has(kind) ? { 'container-title': publisher } : { publisher }),
    ...(citation.authors.length > 0 && { author: citation.authors.map(cslName) }),
    issued:
      issued.parts.length > 0
        ? { 'date-parts': [issued.parts], ...(!issued.isExact && { circa: true }) }
        : { literal: oneLine(issued.inWords) },
    ...(seen && { accessed: { 'date-parts': [[seen.year, seen.month, seen.day]] } }),
    ...(citation.url !== undefined && { URL: citation.url }),
    language: citation.language,
    ...(citation.remarks.length > 0 && { note: citation.remarks.map(oneLine).join(' ') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
