import { isQuoted, type Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import { bestFirst, claimDay } from './claimOrder.ts';
import { independentSources } from './independentSources.ts';
import { sourceChains, type SourceChain } from './sourceChains.ts';

/** Claims from documents that count as one source. */
export interface ClaimsOfSource {
  /** In the order of time. */
  claims: readonly Claim[];
  /** The most telling of them. */
  best: Claim;
  /** The first that is quoted, else the most telling. */
  voice: Claim;
  documents: readonly Document[];
  chains: readonly SourceChain[];
}

/** Claims by independent source, the source with the most telling claim first. */
export function claimsBySource(claims: readonly Claim[], dataset: Dataset): ClaimsOfSource[] {
  const ordered = bestFirst(claims, dataset);
  return independentSources(ordered, dataset)
    .flatMap(({ claims: found, documents }) => {
      const own = ordered.filter((claim) => found.includes(claim));
      const [best] = own;
      if (!best) return [];
      const chains = sourceChains(own, dataset);
      const inTime = own.toSorted((a, b) => claimDay(a, dataset) - claimDay(b, dataset));
      return [{ claims: inTime, best, voice: inTime.find(isQuoted) ?? best, documents, chains }];
    })
    .sort((a, b) => ordered.indexOf(a.best) - ordered.indexOf(b.best));
}
