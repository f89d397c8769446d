import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Relation } from '../model/relation.ts';
import { isKnown } from './knownClaims.ts';

/** How a claim belongs to a relation: for or against one of its episodes, or as a comment. */
export type ClaimRole = 'support' | 'against' | 'comment';

export interface ClaimOnRelation {
  claim: Claim;
  role: ClaimRole;
}

/** Comments by relation: worked out once, because every relation asks. */
const comments = new WeakMap<Dataset, ReadonlyMap<string, readonly Claim[]>>();

function commentsIn(dataset: Dataset): ReadonlyMap<string, readonly Claim[]> {
  const known = comments.get(dataset);
  if (known) return known;
  const found = new Map<string, Claim[]>();
  for (const claim of dataset.claims.values()) {
    for (const id of claim.regarding ?? []) {
      const others = found.get(id);
      if (others) others.push(claim);
      else found.set(id, [claim]);
    }
  }
  comments.set(dataset, found);
  return found;
}

/** The claims that comment on a relation, in the order of the dataset. */
export function commentsOn(relation: Relation, dataset: Dataset): readonly Claim[] {
  return commentsIn(dataset).get(relation.id) ?? [];
}

/** All known claims about a relation, whatever time they speak of; each once, in its weightiest role. */
export function claimsOnRelation(relation: Relation, dataset: Dataset, known?: Day): ClaimOnRelation[] {
  const found = new Map<string, ClaimOnRelation>();
  const add = (claim: Claim | undefined, role: ClaimRole) => {
    if (claim && !found.has(claim.id) && isKnown(claim, dataset, known)) found.set(claim.id, { claim, role });
  };
  for (const { claims } of relation.episodes) for (const id of claims) add(dataset.claims.get(id), 'support');
  for (const { against } of relation.episodes) for (const id of against) add(dataset.claims.get(id), 'against');
  for (const claim of commentsOn(relation, dataset)) add(claim, 'comment');
  return [...found.values()];
}

/** All known claims about the relations, whatever time they speak of, each once. */
export function claimsOnRelations(relations: Iterable<Relation>, dataset: Dataset, known?: Day): ReadonlySet<Claim> {
  const claims = new Set<Claim>();
  for (const relation of relations)
    for (const { claim } of claimsOnRelation(relation, dataset, known)) claims.add(claim);
  return claims;
}
