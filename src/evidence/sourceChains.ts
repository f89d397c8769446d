import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';

/** A way of reporting, from an origin to a document that is cited. */
export type SourceChain = readonly Document[];

/** Documents that all rest on each other have more ways than anybody can read. */
const mostChains = 12;

function* chainsTo(document: Document, dataset: Dataset, after: readonly Document[] = []): Generator<SourceChain> {
  const chain = [document, ...after];
  const parents = (document.derivedFrom ?? [])
    .map((id) => dataset.documents.get(id))
    .filter((parent) => parent !== undefined && !chain.includes(parent));
  if (parents.length === 0 && after.length > 0) yield chain;
  for (const parent of parents) if (parent) yield* chainsTo(parent, dataset, chain);
}

/**
 * The ways on which what these documents say has come from their origins, without those that are the beginning of a
 * longer one. Of a document with several ways those count that it has in common with another of the documents, if
 * there are any. Empty when none of the documents derives from another.
 */
export function sourceChains(documents: readonly Document[], dataset: Dataset): SourceChain[] {
  const chains: SourceChain[] = [];
  for (const document of documents) {
    for (const chain of chainsTo(document, dataset)) {
      if (chains.length === mostChains) break;
      chains.push(chain);
    }
  }
  const isShared = (chain: SourceChain) =>
    chains.some((other) => other.at(-1) !== chain.at(-1) && other[0] === chain[0]) ||
    chain.slice(0, -1).some((document) => documents.includes(document));
  const shared = chains.filter(isShared);
  const telling = chains.filter(
    (chain) => shared.includes(chain) || !shared.some((other) => other.at(-1) === chain.at(-1)),
  );
  const isBeginning = (chain: SourceChain) =>
    telling.some((other) => other.length > chain.length && chain.every((document, at) => other[at] === document));
  return telling.filter((chain) => !isBeginning(chain));
}
