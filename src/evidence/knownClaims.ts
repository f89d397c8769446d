import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';

/** Whether the claim's document may have been out on that day; an uncertain date counts from its earliest day. */
export function isKnown(claim: Claim, dataset: Dataset, known: Day | undefined): boolean {
  if (known === undefined) return true;
  const document = dataset.documents.get(claim.document);
  return document !== undefined && document.published.earliest <= known;
}

/** Those of the claims named whose documents may have been out on that day. */
export function knownClaims(ids: readonly string[], dataset: Dataset, known: Day | undefined): Claim[] {
  return ids
    .map((id) => dataset.claims.get(id))
    .filter((claim) => claim !== undefined)
    .filter((claim) => isKnown(claim, dataset, known));
}
