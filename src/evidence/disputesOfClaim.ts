import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { numberedDisputes, type NumberedDispute } from './disputeGroups.ts';
import { knownClaims } from './knownClaims.ts';

const indexes = new WeakMap<Dataset, Map<string, NumberedDispute[]>>();

function indexOf(dataset: Dataset): Map<string, NumberedDispute[]> {
  const made = indexes.get(dataset);
  if (made) return made;
  const index = new Map<string, NumberedDispute[]>();
  for (const entry of numberedDisputes(dataset))
    for (const id of new Set(entry.dispute.claims)) index.set(id, [...(index.get(id) ?? []), entry]);
  indexes.set(dataset, index);
  return index;
}

/** How much of a dispute was known on a day: its claims that had been published, and how many came later. */
export function knownPart({ dispute }: NumberedDispute, dataset: Dataset, known: Day | undefined) {
  const claims = knownClaims(dispute.claims, dataset, known);
  return { claims, later: dispute.claims.length - claims.length };
}

/** The disputes in which a claim stands and all of whose claims were known. */
export function disputesOfClaim(claim: Claim, dataset: Dataset, known: Day | undefined): readonly NumberedDispute[] {
  const entries = indexOf(dataset).get(claim.id) ?? [];
  return known === undefined ? entries : entries.filter((entry) => knownPart(entry, dataset, known).later === 0);
}
