import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Relation } from '../model/relation.ts';
import { isKnown } from './relationState.ts';

/** All claims that an episode of the relation cites or that comment on it. */
function concerns(claim: Claim, relations: readonly Relation[], cited: ReadonlySet<string>): boolean {
  return cited.has(claim.id) || relations.some(({ id }) => claim.regarding?.includes(id));
}

/** How many claims about the relations there are, and how many of them came out after the day. */
export function youngerClaims(
  relations: readonly Relation[],
  dataset: Dataset,
  known: Day,
): { younger: number; total: number } {
  const cited = new Set(
    relations.flatMap(({ episodes }) => episodes.flatMap((each) => [...each.claims, ...each.against])),
  );
  const claims = [...dataset.claims.values()].filter((claim) => concerns(claim, relations, cited));
  return { younger: claims.filter((claim) => !isKnown(claim, dataset, known)).length, total: claims.length };
}

/** Whether by that day anything had come out that carries a relation. */
export function isAnythingPublished(dataset: Dataset, known: Day): boolean {
  return [...dataset.relations.values()].some(({ episodes }) =>
    episodes.some(({ claims }) =>
      claims.some((id) => {
        const claim = dataset.claims.get(id);
        return claim !== undefined && isKnown(claim, dataset, known);
      }),
    ),
  );
}

/** The earliest days on which documents can have come out, ascending, each once. */
export function publicationDays(dataset: Dataset): Day[] {
  const days = new Set([...dataset.documents.values()].map(({ published }) => published.earliest));
  return [...days].sort((a, b) => a - b);
}
