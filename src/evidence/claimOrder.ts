import { isQuoted, type Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { claimMoment } from './claimMoment.ts';

/** The latest day on which the claim can have been made: when it was said, else when its document came out. */
export function claimDay(claim: Claim, dataset: Dataset): Day {
  return claimMoment(claim, dataset)?.latest ?? -Infinity;
}

function rank(claim: Claim): number {
  if (!claim.quote) return 2;
  return isQuoted(claim) && claim.speaker !== undefined && !claim.overstates ? 0 : 1;
}

/** Quotes first, a speaker's own words before those of an outlet; of equals the newest first. */
export function bestFirst(claims: Iterable<Claim>, dataset: Dataset): Claim[] {
  return [...claims].sort((a, b) => rank(a) - rank(b) || claimDay(b, dataset) - claimDay(a, dataset));
}
