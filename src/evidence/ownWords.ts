import { isQuoted, type Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { claimDay } from './claimOrder.ts';
import { claimMoment } from './claimMoment.ts';
import { speakingParty } from './speakingParty.ts';

/** What an actor itself, or somebody for it, had said by a day, in its own words; the latest first. */
export function ownWords(claims: Iterable<Claim>, actor: string, on: Day, dataset: Dataset): Claim[] {
  return [...claims]
    .filter((claim) => isQuoted(claim) && speakingParty(claim) === actor)
    .filter((claim) => (claimMoment(claim, dataset)?.earliest ?? Infinity) <= on)
    .toSorted((a, b) => claimDay(b, dataset) - claimDay(a, dataset));
}
