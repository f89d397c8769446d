import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';

/** The documents on which this one rests, nearest first; each once, even where the chain runs in a circle. */
export function reportingChain(document: Document, dataset: Dataset): Document[] {
  const chain = new Map<string, Document>();
  const queue = [...(document.derivedFrom ?? [])];
  for (const id of queue) {
    const parent = dataset.documents.get(id);
    if (!parent || chain.has(id) || id === document.id) continue;
    chain.set(id, parent);
    queue.push(...(parent.derivedFrom ?? []));
  }
  return [...chain.values()];
}
