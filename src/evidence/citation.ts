import type { Day } from '../model/day.ts';
import { civilDate } from '../model/day.ts';
import type { Author, Document } from '../model/document.ts';
import type { Moment } from '../model/edtf.ts';

/** A person as reference managers sort them, or a name that is not to be taken apart. */
export type CitedName = { given: string; family: string } | { literal: string };

/** When something was published, as exactly as that is known. */
export interface Issued {
  /** Year, month and day as far as they are certain; empty when not even the year is. */
  parts: readonly number[];
  /** Whether `parts` is all that there is to say: not about, not probably, not one day of a longer time. */
  isExact: boolean;
  /** The date as EDTF where it is a single one: `2024-06~`. */
  edtf?: string | undefined;
  inWords: string;
}

/** What a citation cites: a document of the dataset, or a page of this app. */
export type CitedKind = Document['kind'] | 'page';

/** What stands inside something larger, a newspaper or a site, rather than being published by somebody. */
export const contained: ReadonlySet<CitedKind> = new Set<CitedKind>(['article', 'reference', 'page']);

/** All that the citation formats need, in the language of the reader who cites. */
export interface Citation {
  /** The same for the same thing each time it is cited: `newsde2024-S0-03`. */
  key: string;
  kind: CitedKind;
  title: string;
  /** Who brought it out: newspaper, agency, body, site. */
  publisher: string;
  authors: readonly CitedName[];
  issued: Issued;
  url?: string | undefined;
  /** The day on which `url` was looked at, where that is known. */
  accessed?: Day | undefined;
  /** Of the thing cited, as an ISO code. */
  language: string;
  /** What no other field takes: the words quoted, doubts about the date, the way to the claim. */
  remarks: readonly string[];
}

/** The leading parts that two dates share: two days in June 2024 share year and month. */
function sharedParts(moment: Moment): number[] {
  const [first, last] = [civilDate(moment.earliest), civilDate(moment.latest)];
  if (first.year !== last.year) return [];
  if (first.month !== last.month) return [first.year];
  return first.day === last.day ? [first.year, first.month, first.day] : [first.year, first.month];
}

/** Never names a day, month or year that the moment leaves open. */
export function issuedOf(moment: Moment, inWords: string): Issued {
  const parts = sharedParts(moment);
  const isRange = moment.precision === 'range' && parts.length < 3;
  return {
    parts,
    isExact: !isRange && !moment.isApproximate && !moment.isUncertain,
    edtf: moment.precision === 'range' ? undefined : moment.text,
    inWords,
  };
}

/** Only the data say who is a person; a name is never taken apart by its looks. */
export function citedName(author: Author): CitedName {
  return typeof author === 'string' ? { literal: author } : author;
}

export function nameInWords(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

const longestSlug = 20;

/** `newsde2024-S0-03`: who, the year if it is known, and what. Only signs that every format allows in a key. */
export function citationKey(publisher: string, issued: Issued, id: string): string {
  const slug = publisher
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
    .slice(0, longestSlug);
  return `${/^[a-z]/.test(slug) ? slug : `source${slug}`}${issued.parts[0] ?? ''}-${id}`;
}
