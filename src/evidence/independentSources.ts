import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';

/** Documents that rest on one origin, and so count as one source. */
export interface SourceGroup {
  /** Ids of the origins: documents of the group's chains that derive from nothing in the dataset. */
  origins: readonly string[];
  documents: readonly Document[];
}

function originsOf(id: string, dataset: Dataset, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const parents = (dataset.documents.get(id)?.derivedFrom ?? []).filter((parent) => dataset.documents.has(parent));
  if (parents.length === 0) return new Set([id]);
  return new Set(parents.flatMap((parent) => [...originsOf(parent, dataset, seen)]));
}

/** Groups the claims' documents so that documents with a common origin stand together. */
export function independentSources(claims: readonly Claim[], dataset: Dataset): SourceGroup[] {
  let groups: { origins: Set<string>; documents: Document[] }[] = [];
  for (const id of new Set(claims.map((claim) => claim.document))) {
    const document = dataset.documents.get(id);
    if (!document) continue;
    const origins = originsOf(id, dataset);
    const related = groups.filter((group) => [...origins].some((origin) => group.origins.has(origin)));
    groups = groups.filter((group) => !related.includes(group));
    groups.push({
      origins: new Set([...related.flatMap((group) => [...group.origins]), ...origins]),
      documents: [...related.flatMap((group) => group.documents), document],
    });
  }
  return groups.map(({ origins, documents }) => ({ origins: [...origins], documents }));
}
