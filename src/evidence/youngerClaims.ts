import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { isKnown, knownClaims } from './knownClaims.ts';

/** How many claims there are, and how many of them came out after the day. */
export function youngerClaims(
  claims: Iterable<Claim>,
  dataset: Dataset,
  known: Day,
): { younger: number; total: number } {
  let [younger, total] = [0, 0];
  for (const claim of claims) {
    total += 1;
    if (!isKnown(claim, dataset, known)) younger += 1;
  }
  return { younger, total };
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
