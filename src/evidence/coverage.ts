import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Moment } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';
import type { Axis } from '../time/changeDays.ts';
import type { Bin } from '../time/histogram.ts';
import { claimsOnRelations } from './claimsOnRelation.ts';
import { isKnown } from './knownClaims.ts';

/** How many documents come from a period or speak of a day in it. */
export interface CoverageBin extends Bin {
  documents: number;
}

/** A date less precise than this does not say what it is about. */
const longestDays = 366;

interface Question {
  /** Only documents about these relations count; all when undefined. */
  relations?: readonly Relation[] | undefined;
  known?: Day | undefined;
}

function claimsAbout(dataset: Dataset, { relations, known }: Question): Iterable<Claim> {
  if (relations) return claimsOnRelations(relations, dataset, known);
  return [...dataset.claims.values()].filter((claim) => isKnown(claim, dataset, known));
}

/**
 * Counts documents by bin. A document is counted where it was published, if it is dated to one bin, and in every bin
 * to which a claim of it may point: the day on which it was said, and the start and the end of the time that it speaks
 * of. What lies between start and end is not counted, and neither is an open end: nobody has looked there.
 */
export function coverage(dataset: Dataset, bins: readonly Bin[], question: Question = {}): CoverageBin[] {
  return coverageOf(claimsAbout(dataset, question), dataset, bins);
}

/** As `coverage`, of given claims. */
export function coverageOf(claims: Iterable<Claim>, dataset: Dataset, bins: readonly Bin[]): CoverageBin[] {
  const documents = bins.map(() => new Set<string>());
  function setsWithin({ earliest, latest }: Moment): Set<string>[] {
    const from = bins.findIndex(({ last }) => earliest <= last);
    const after = bins.findIndex(({ first }) => first > latest);
    return from < 0 ? [] : documents.slice(from, after < 0 ? undefined : after);
  }
  for (const { document: id, said, about } of claims) {
    const published = dataset.documents.get(id)?.published;
    const [set, other] = published ? setsWithin(published) : [];
    if (set && !other) set.add(id);
    for (const moment of [said, about?.start, about?.end])
      if (moment && moment.latest - moment.earliest < longestDays) for (const near of setsWithin(moment)) near.add(id);
  }
  return bins.map((bin, index) => ({ ...bin, documents: documents[index]?.size ?? 0 }));
}

/** Stretches of adjoining bins without any document, ascending. */
export function coverageGaps(bins: readonly CoverageBin[]): Axis[] {
  const gaps: Axis[] = [];
  for (const { first, last, documents } of bins) {
    const before = gaps.at(-1);
    if (documents > 0) continue;
    if (before && before.last === first - 1) before.last = last;
    else gaps.push({ first, last });
  }
  return gaps;
}

/** The stretch without documents in which the day lies; undefined where there are some. */
export function coverageAt(bins: readonly CoverageBin[], day: Day): Axis | undefined {
  return coverageGaps(bins).find(({ first, last }) => first <= day && day <= last);
}
