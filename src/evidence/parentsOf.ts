import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';

/** The documents on which a claim rests: what it names itself, else what its document rests on. */
export function parentsOf(claim: Claim, dataset: Dataset): Document[] {
  const ids = claim.derivedFrom ?? dataset.documents.get(claim.document)?.derivedFrom ?? [];
  return ids.map((id) => dataset.documents.get(id)).filter((document) => document !== undefined);
}
