import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import type { Change } from './changes.ts';
import { bestFirst } from './claimOrder.ts';

/** How far from the day of a change the time may lie that a claim speaks of, to be about that change. */
const nearDays = 10;

/** Days between a change and the nearer end of the time that a claim speaks of; infinite when that is far away. */
function distance(claim: Claim, day: Day): number {
  if (!claim.about) return Infinity;
  const { first, last } = outerDays(claim.about);
  const days = Math.min(Math.abs(first - day), Math.abs(last - day));
  return days <= nearDays ? days : Infinity;
}

/** The claims behind a change: those that speak of the day itself before the others, and each of them best first. */
export function changeClaims(change: Change, day: Day, dataset: Dataset): Claim[] {
  const claims = bestFirst((change.after ?? change.before)?.supports ?? [], dataset);
  return claims.sort((a, b) => {
    const [one, other] = [distance(a, day), distance(b, day)];
    return one === other ? 0 : one - other;
  });
}
