import type { Dataset } from '../model/dataset.ts';

/** Publishers of the dataset's documents, those with the most claims first. */
export function publishersByClaims(dataset: Dataset): string[] {
  const counts = new Map<string, number>();
  for (const { document } of dataset.claims.values()) {
    const publisher = dataset.documents.get(document)?.publisher;
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}
