import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import type { Change } from './changes.ts';
import { bestFirst } from './claimOrder.ts';
import { claimMoment } from './claimMoment.ts';
import { commentsOn } from './claimsOnRelation.ts';
import { isKnown } from './knownClaims.ts';

/** How far from the day of a change the time may lie that a claim speaks of, to be about that change. */
const nearDays = 10;

/** Days from a day to the nearer end of a stretch of time. */
function daysTo({ first, last }: { first: Day; last: Day }, day: Day): number {
  return Math.min(Math.abs(first - day), Math.abs(last - day));
}

/** An uncertain date of making that may be any day of years tells nothing of when a claim was made. */
const vagueDays = 366;

/** Days between a change and the day on which a claim was made; none where that is uncertain and may be the same. */
function daysToMaking(claim: Claim, day: Day, dataset: Dataset): number {
  const made = claimMoment(claim, dataset);
  if (!made || (claim.about && made.latest - made.earliest > vagueDays)) return Infinity;
  return made.earliest <= day && day <= made.latest ? 0 : daysTo({ first: made.earliest, last: made.latest }, day);
}

/** Days between a change and the nearer of what a claim speaks of and the day on which it was made. */
export function distance(claim: Claim, day: Day, dataset: Dataset): number {
  const spoken = claim.about ? daysTo(outerDays(claim.about), day) : Infinity;
  return Math.min(spoken, daysToMaking(claim, day, dataset));
}

/** The claims that count on the new state, or did on the old one when there is no new one. */
function candidates({ before, after }: Change): readonly Claim[] {
  const isNewlyMarked = after?.mark !== undefined && before?.status === after.status;
  return isNewlyMarked ? [...after.against, ...after.supports] : ((after ?? before)?.supports ?? []);
}

/**
 * The known claims behind a change: those that speak of that time or were made then before the others, of these what
 * was said at the time before what was told later, and each of them best first. Where none of them
 * tells of an end, a claim that only comments on the relation may, else those that come nearest to it are first.
 */
export function changeClaims(change: Change, day: Day, dataset: Dataset, known?: Day): Claim[] {
  const { relation, after } = change;
  const claims = new Set(candidates(change));
  const isNear = (claim: Claim) => distance(claim, day, dataset) <= nearDays;
  if (!after && ![...claims].some(isNear))
    for (const claim of commentsOn(relation, dataset))
      if (isNear(claim) && isKnown(claim, dataset, known)) claims.add(claim);
  const ranked = bestFirst(claims, dataset).map((claim) => {
    const days = isNear(claim) || !after ? distance(claim, day, dataset) : Infinity;
    return { claim, days, making: isNear(claim) ? daysToMaking(claim, day, dataset) : Infinity };
  });
  const difference = (a: number, b: number) => (a === b ? 0 : a - b);
  return ranked.sort((a, b) => difference(a.days, b.days) || difference(a.making, b.making)).map(({ claim }) => claim);
}
