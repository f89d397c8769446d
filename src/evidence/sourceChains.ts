import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import { parentsOf } from './parentsOf.ts';

/** A way of reporting, from an origin to a document that is cited. */
export type SourceChain = readonly Document[];

/** Documents that all rest on each other have more ways than anybody can read. */
const mostChains = 12;

function* chainsTo(document: Document, dataset: Dataset, after: readonly Document[]): Generator<SourceChain> {
  const chain = [document, ...after];
  const parents = (document.derivedFrom ?? [])
    .map((id) => dataset.documents.get(id))
    .filter((parent) => parent !== undefined && !chain.includes(parent));
  if (parents.length === 0) yield chain;
  for (const parent of parents) if (parent) yield* chainsTo(parent, dataset, chain);
}

/**
 * The ways on which what these claims say has come from their origins, each once, without those that are the beginning
 * of a longer one. Of a document with several ways those count that it has in common with another of the claims'
 * documents, if there are any. Empty when none of the claims derives from a document but its own.
 */
export function sourceChains(claims: readonly Claim[], dataset: Dataset): SourceChain[] {
  const byIds = new Map<string, SourceChain>();
  const documents = new Set(claims.map(({ document }) => document));
  for (const claim of claims) {
    const document = dataset.documents.get(claim.document);
    for (const parent of document ? parentsOf(claim, dataset) : []) {
      for (const chain of document ? chainsTo(parent, dataset, [document]) : []) {
        if (byIds.size === mostChains) break;
        byIds.set(chain.map(({ id }) => id).join(' '), chain);
      }
    }
  }
  const chains = [...byIds.values()];
  const isShared = (chain: SourceChain) =>
    chains.some((other) => other.at(-1) !== chain.at(-1) && other[0] === chain[0]) ||
    chain.slice(0, -1).some((document) => documents.has(document.id));
  const shared = chains.filter(isShared);
  const telling = chains.filter(
    (chain) => shared.includes(chain) || !shared.some((other) => other.at(-1) === chain.at(-1)),
  );
  const isBeginning = (chain: SourceChain) =>
    telling.some((other) => other.length > chain.length && chain.every((document, at) => other[at] === document));
  return telling.filter((chain) => !isBeginning(chain));
}
