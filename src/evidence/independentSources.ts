import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { publisherIn, type Document } from '../model/document.ts';
import { sameAddress } from '../model/provenance.ts';
import { parentsOf } from './parentsOf.ts';

/** Claims that count as one source. */
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

/** What a document was read in: a copy is no further source beside its original, nor beside what else it holds. */
function copyKeys(id: string, dataset: Dataset): string[] {
  const readIn = dataset.documents.get(id)?.readIn;
  if (typeof readIn === 'string') return [...originsOf(readIn, dataset)];
  return readIn ? [`copy ${sameAddress(readIn.url)}`] : [];
}

/** One speech, note or act, however it was passed on: what one speaker said on one day. */
function speechKeys({ speaker, said }: Claim): string[] {
  if (speaker === undefined || said?.precision !== 'day') return [];
  // With office or without, it is the same person.
  const name = typeof speaker === 'string' ? speaker : speaker.en.split(',')[0];
  return [`speech ${name} ${said.text}`];
}

/** An outlet that says the same twice in its own name is one source. */
function outletKeys({ speaker, document, derivedFrom }: Claim, dataset: Dataset): string[] {
  const outlet = dataset.documents.get(document);
  const isOwn = speaker === undefined && derivedFrom === undefined;
  return isOwn && outlet?.kind === 'article' ? [`outlet ${publisherIn(outlet, 'en')}`] : [];
}

/** What a claim has in common with those that are no further source beside it. */
function keysOf(claim: Claim, dataset: Dataset): string[] {
  const parents = parentsOf(claim, dataset);
  const origins = parents.length > 0 ? parents.flatMap(({ id }) => [...originsOf(id, dataset)]) : [claim.document];
  const copies = [...origins, claim.document].flatMap((id) => copyKeys(id, dataset));
  return [...origins, ...copies, ...speechKeys(claim), ...outletKeys(claim, dataset)];
}

/**
 * Groups the claims so that those stand together that have a common origin, were read in one copy, or pass on one
 * speech.
 */
export function independentSources(claims: readonly Claim[], dataset: Dataset): SourceGroup[] {
  let groups: { keys: Set<string>; claims: Claim[] }[] = [];
  for (const claim of claims) {
    if (!dataset.documents.has(claim.document)) continue;
    const keys = keysOf(claim, dataset);
    const related = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    groups = groups.filter((group) => !related.includes(group));
    groups.push({
      keys: new Set([...related.flatMap((group) => [...group.keys]), ...keys]),
      claims: [...related.flatMap((group) => group.claims), claim],
    });
  }
  return groups.map((group) => {
    const ids = new Set(group.claims.map(({ document }) => document));
    const documents = [...ids].map((id) => dataset.documents.get(id)).filter((document) => document !== undefined);
    const origins = [...group.keys].filter((key) => dataset.documents.has(key));
    return { origins, claims: group.claims, documents };
  });
}
