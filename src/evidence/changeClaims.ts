import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import type { Change } from './changes.ts';
import { bestFirst } from './claimOrder.ts';
import { commentsOn } from './claimsOnRelation.ts';
import { isKnown } from './knownClaims.ts';

/** How far from the day of a change the time may lie that a claim speaks of, to be about that change. */
const nearDays = 10;

/** Days between a change and the nearer end of the time that a claim speaks of; infinite when that is far away. */
function distance(claim: Claim, day: Day): number {
  if (!claim.about) return Infinity;
  const { first, last } = outerDays(claim.about);
  const days = Math.min(Math.abs(first - day), Math.abs(last - day));
  return days <= nearDays ? days : Infinity;
}

/**
 * The known claims behind a change: those that speak of the day itself before the others, and each of them best first.
 * An end may be told by a claim that only comments on the relation.
 */
export function changeClaims(change: Change, day: Day, dataset: Dataset, known?: Day): Claim[] {
  const { relation, before, after } = change;
  const claims = new Set((after ?? before)?.supports);
  if (!after) {
    for (const claim of commentsOn(relation, dataset))
      if (distance(claim, day) < Infinity && isKnown(claim, dataset, known)) claims.add(claim);
  }
  return bestFirst(claims, dataset).sort((a, b) => {
    const [one, other] = [distance(a, day), distance(b, day)];
    return one === other ? 0 : one - other;
  });
}
