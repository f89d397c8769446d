import type { Dataset } from '../model/dataset.ts';
import type { Dispute } from '../model/dispute.ts';
import type { Document } from '../model/document.ts';

/** A dispute with its place in the dataset, counted from 1, by which readers speak of it. */
export interface NumberedDispute {
  number: number;
  dispute: Dispute;
}

/** Disputes that are about the same documents. */
export interface DisputeGroup {
  documents: readonly Document[];
  disputes: readonly NumberedDispute[];
}

const numbered = new WeakMap<Dataset, NumberedDispute[]>();

export function numberedDisputes(dataset: Dataset): readonly NumberedDispute[] {
  const made =
    numbered.get(dataset) ?? [...dataset.disputes.values()].map((dispute, at) => ({ number: at + 1, dispute }));
  numbered.set(dataset, made);
  return made;
}

function documentsOf({ claims }: Dispute, dataset: Dataset): Set<string> {
  return new Set(claims.map((id) => dataset.claims.get(id)?.document).filter((id) => id !== undefined));
}

/**
 * The documents that the disputes are about: few that between them occur in every dispute, taken by how many
 * disputes each still adds, the oldest first.
 */
export function disputedDocuments(dataset: Dataset): Document[] {
  let left = [...dataset.disputes.values()].map((dispute) => documentsOf(dispute, dataset));
  const found: Document[] = [];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const ids of left) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [best] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    const document = best === undefined ? undefined : dataset.documents.get(best);
    if (!document) break;
    found.push(document);
    left = left.filter((ids) => !ids.has(document.id));
  }
  return found.sort((a, b) => a.published.earliest - b.published.earliest);
}

/** All disputes by the documents that they are about: those about one before those between several. */
export function disputeGroups(dataset: Dataset): DisputeGroup[] {
  const subjects = disputedDocuments(dataset);
  const groups = new Map<string, { documents: Document[]; disputes: NumberedDispute[] }>();
  for (const entry of numberedDisputes(dataset)) {
    const ids = documentsOf(entry.dispute, dataset);
    const documents = subjects.filter(({ id }) => ids.has(id));
    const key = documents.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { documents, disputes: [] };
    groups.set(key, group);
    group.disputes.push(entry);
  }
  const place = (documents: readonly Document[]) => documents.map((document) => subjects.indexOf(document));
  return [...groups.values()].sort((a, b) => {
    const [one, other] = [place(a.documents), place(b.documents)];
    return one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0);
  });
}
