import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Span } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';
import { commentsOn } from './claimsOnRelation.ts';
import { knownSpan } from './knownSpan.ts';
import { isKnown } from './knownClaims.ts';
import type { RelationState } from './relationState.ts';

/** A claim that belongs to a relation without deciding its state on the day. */
export interface FurtherClaim {
  claim: Claim;
  /** How it comes to stand here: a comment, or evidence for or against another time. */
  role: 'comment' | 'support' | 'against';
  /** The other episode that it is about. */
  during: Span | undefined;
}

/** What has been said about a relation besides the claims for and against its state. */
export function furtherClaims(
  relation: Relation,
  dataset: Dataset,
  state: RelationState | undefined,
  known?: Day,
): FurtherClaim[] {
  const found = new Map<string, FurtherClaim>();
  const seen = new Set([...(state?.supports ?? []), ...(state?.against ?? [])].map(({ id }) => id));
  const add = (claim: Claim | undefined, role: FurtherClaim['role'], during?: Span) => {
    if (!claim || seen.has(claim.id) || !isKnown(claim, dataset, known)) return;
    seen.add(claim.id);
    found.set(claim.id, { claim, role, during });
  };
  for (const claim of commentsOn(relation, dataset)) add(claim, 'comment');
  for (const episode of relation.episodes) {
    if (episode === state?.episode) continue;
    const during = knownSpan(episode, relation, dataset, known);
    for (const id of episode.claims) add(dataset.claims.get(id), 'support', during);
    for (const id of episode.against) add(dataset.claims.get(id), 'against', during);
  }
  return [...found.values()];
}
