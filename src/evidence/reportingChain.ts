import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import { parentsOf } from './parentsOf.ts';

/** The documents on which a claim rests, nearest first; each once, even where the chain runs in a circle. */
export function reportingChain(claim: Claim, dataset: Dataset): Document[] {
  const chain = new Set(parentsOf(claim, dataset));
  for (const { derivedFrom } of chain) {
    for (const id of derivedFrom ?? []) {
      const parent = dataset.documents.get(id);
      if (parent && id !== claim.document) chain.add(parent);
    }
  }
  return [...chain];
}
