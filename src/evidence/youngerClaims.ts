import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Relation } from '../model/relation.ts';
import { claimsOnRelation } from './claimsOnRelation.ts';
import { isKnown, knownClaims } from './knownClaims.ts';

/** How many claims about the relations there are, and how many of them came out after the day. */
export function youngerClaims(
  relations: Iterable<Relation>,
  dataset: Dataset,
  known: Day,
): { younger: number; total: number } {
  const claims = new Set<Claim>();
  for (const relation of relations) for (const { claim } of claimsOnRelation(relation, dataset)) claims.add(claim);
  let younger = 0;
  for (const claim of claims) if (!isKnown(claim, dataset, known)) younger += 1;
  return { younger, total: claims.size };
}

/** Whether by that day anything had come out that carries a relation. */
export function isAnythingPublished(dataset: Dataset, known: Day): boolean {
  return [...dataset.relations.values()].some(({ episodes }) =>
    episodes.some(({ claims }) => knownClaims(claims, dataset, known).length > 0),
  );
}

/** The earliest days on which documents can have come out, ascending, each once. */
export function publicationDays(dataset: Dataset): Day[] {
  const days = new Set([...dataset.documents.values()].map(({ published }) => published.earliest));
  return [...days].sort((a, b) => a - b);
}
