import type { Dataset } from '../model/dataset.ts';
import { publisherIn } from '../model/document.ts';
import type { Language } from '../model/localised.ts';

/** Publishers of the dataset's documents, those with the most claims first. */
export function publishersByClaims(dataset: Dataset, lang: Language): string[] {
  const counts = new Map<string, number>();
  for (const { document } of dataset.claims.values()) {
    const record = dataset.documents.get(document);
    const publisher = record && publisherIn(record, lang);
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}
