import type { ClaimOnRelation } from '../evidence/claimsOnRelation.ts';
import { isQuoted } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Span } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';
import type { Mark, Relation, Status } from '../model/relation.ts';
import { relationInWords } from './actorNames.ts';
import { claimWords, speakerInWords } from './claimWords.ts';
import { dayInWords, momentInWords, spanInWords } from './dates.ts';
import { familyWords } from './familyWords.ts';
import { lanesWords } from './lanesWords.ts';
import { pastStatusInWords, statusInWords } from './statusInWords.ts';

/** What the sentence needs to know of a stretch of a lifeline. */
export interface ToldSpan {
  status: Status;
  mark: Mark | undefined;
  /** As far as it is known. */
  during: Span;
  first: Day;
  last: Day;
  isOpen: boolean;
}

interface ToldLane {
  relation: Relation;
  spans: readonly ToldSpan[];
  claims: readonly ClaimOnRelation[];
}

interface Stretch extends ToldSpan {
  marks: (Mark | undefined)[];
}

/** Adjoining spans of one status as one. */
function joined(spans: readonly ToldSpan[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of spans) {
    const before = stretches.at(-1);
    if (!before || before.status !== span.status || before.last !== span.first - 1) {
      stretches.push({ ...span, marks: [span.mark] });
      continue;
    }
    const [start, end] = [before.during.start, span.during.end];
    const during = { text: `${start?.text ?? '..'}/${end?.text ?? '..'}`, start, end, isInterval: true };
    Object.assign(before, { during, last: span.last, isOpen: span.isOpen, marks: [...before.marks, span.mark] });
  }
  return stretches;
}

function marksInWords(marks: readonly (Mark | undefined)[], lang: Language): string[] {
  const { standings } = familyWords[lang];
  return [...new Set(marks)]
    .filter((mark) => mark !== undefined)
    .map((mark) =>
      marks.every((each) => each === mark) ? standings[mark] : lanesWords[lang].atTimes(standings[mark]),
    );
}

/**
 * A whole lifeline: "Membership, Armenia – CSTO: planned 15 May 1992 to 19 April 1994, in force 20 April 1994 to
 * 21 February 2024, suspended since 22 February 2024, at times disputed; 14 claims, 6 quoted".
 */
export function laneSentence({ relation, spans, claims }: ToldLane, dataset: Dataset, lang: Language): string {
  const parts = joined(spans).flatMap(({ status, during, isOpen, marks }) => [
    `${(isOpen ? statusInWords : pastStatusInWords)(status, relation.kind, lang)} ${spanInWords(during, lang)}`,
    ...marksInWords(marks, lang),
  ]);
  const quoted = claims.filter(({ claim }) => isQuoted(claim)).length;
  const name = relationInWords(relation, dataset, dataset.meta.asOf.latest, lang);
  return `${name}: ${parts.join(', ')}; ${lanesWords[lang].claims(claims.length, quoted)}`;
}

/** What holds on a day: "12 July 2024: suspended"; "1 January 1991: not on record". */
export function laneDaySentence({ relation, spans }: ToldLane, day: Day, lang: Language): string {
  const date = dayInWords(day, lang);
  const span = spans.find(({ first, last }) => first <= day && day <= last);
  if (!span) return lanesWords[lang].notOnRecord(date);
  const status = statusInWords(span.status, relation.kind, lang);
  return `${date}: ${[status, ...marksInWords([span.mark], lang)].join(', ')}`;
}

/** Who said it, when and how: "Said 22 February 2024, Nikol Pashinyan, Announcement, quoted, in support". */
export function claimInLane({ claim, role }: ClaimOnRelation, dataset: Dataset, lang: Language): string {
  const words = claimWords[lang];
  const published = dataset.documents.get(claim.document)?.published;
  const date = claim.said
    ? `${words.said} ${momentInWords(claim.said, lang)}`
    : published && `${words.published} ${momentInWords(published, lang)}`;
  return [
    date,
    speakerInWords(claim, dataset, lang),
    words.modalities[claim.modality],
    claim.quote && lanesWords[lang].quoted,
    lanesWords[lang].roles[role],
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
