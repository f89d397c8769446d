import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Moment } from '../model/edtf.ts';

/** When the claim was made: when it was said, else when its document came out. */
export function claimMoment(claim: Claim, dataset: Dataset): Moment | undefined {
  return claim.said ?? dataset.documents.get(claim.document)?.published;
}
