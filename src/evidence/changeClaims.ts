import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import type { Change } from './changes.ts';
import { bestFirst } from './claimOrder.ts';

/** How far from the day of a change the time may lie that a claim speaks of, to be about that change. */
const nearDays = 10;

function speaksOf(claim: Claim, day: Day): boolean {
  if (!claim.about) return false;
  const { first, last } = outerDays(claim.about);
  return Math.abs(first - day) <= nearDays || Math.abs(last - day) <= nearDays;
}

/** The claims behind a change: those that speak of the day itself before the others, and each of them best first. */
export function changeClaims(change: Change, day: Day, dataset: Dataset): Claim[] {
  const claims = bestFirst((change.after ?? change.before)?.supports ?? [], dataset);
  return [...claims.filter((claim) => speaksOf(claim, day)), ...claims.filter((claim) => !speaksOf(claim, day))];
}
