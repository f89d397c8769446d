import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import { parentsOf } from './parentsOf.ts';

/** Claims that rest on one origin, and so count as one source. */
export interface SourceGroup {
  /** Ids of the origins: documents of the group's chains that derive from nothing in the dataset. */
  origins: readonly string[];
  claims: readonly Claim[];
  /** The documents of the claims, each once. */
  documents: readonly Document[];
}

function originsOf(id: string, dataset: Dataset, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const parents = (dataset.documents.get(id)?.derivedFrom ?? []).filter((parent) => dataset.documents.has(parent));
  if (parents.length === 0) return new Set([id]);
  return new Set(parents.flatMap((parent) => [...originsOf(parent, dataset, seen)]));
}

/** Groups the claims so that those with a common origin stand together. */
export function independentSources(claims: readonly Claim[], dataset: Dataset): SourceGroup[] {
  let groups: { origins: Set<string>; claims: Claim[] }[] = [];
  for (const claim of claims) {
    if (!dataset.documents.has(claim.document)) continue;
    const parents = parentsOf(claim, dataset);
    const origins = parents.length > 0 ? parents.flatMap(({ id }) => [...originsOf(id, dataset)]) : [claim.document];
    const related = groups.filter((group) => origins.some((origin) => group.origins.has(origin)));
    groups = groups.filter((group) => !related.includes(group));
    groups.push({
      origins: new Set([...related.flatMap((group) => [...group.origins]), ...origins]),
      claims: [...related.flatMap((group) => group.claims), claim],
    });
  }
  return groups.map((group) => {
    const ids = new Set(group.claims.map(({ document }) => document));
    const documents = [...ids].map((id) => dataset.documents.get(id)).filter((document) => document !== undefined);
    return { origins: [...group.origins], claims: group.claims, documents };
  });
}
