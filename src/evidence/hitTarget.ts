import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Relation } from '../model/relation.ts';
import { bestFirst } from './claimOrder.ts';
import { nearestPresence, presences, type Presence } from './presence.ts';
import { isKnown } from './knownClaims.ts';
import { relationState, type Moment } from './relationState.ts';

/** Where a claim or relation can be seen, closest to a moment. */
export interface Target {
  relation: Relation;
  day: Day;
}

/** The day itself when the relation is there, else the nearest on which it is. */
export function targetOfRelation(relation: Relation, dataset: Dataset, { on, known }: Moment): Target | undefined {
  if (relationState(relation, dataset, { on, known })) return { relation, day: on };
  const presence = nearestPresence(presences(relation, dataset, known), on);
  return presence && { relation, day: presence.day };
}

/**
 * Preferably where the claim speaks for or against what holds, else where the relation that it comments on is there.
 * `within`: only this relation will do.
 */
export function targetOfClaim(
  claim: Claim,
  dataset: Dataset,
  { on, known }: Moment,
  within?: string,
): Target | undefined {
  const cites = ({ episode }: Presence) => episode.claims.includes(claim.id) || episode.against.includes(claim.id);
  const targets: Target[] = [];
  for (const relation of dataset.relations.values()) {
    if (within !== undefined && relation.id !== within) continue;
    const state = relationState(relation, dataset, { on, known });
    if (state?.supports.includes(claim) || state?.against.includes(claim)) return { relation, day: on };
    for (const presence of presences(relation, dataset, known).filter(cites))
      targets.push({ relation, day: presence.day });
  }
  const nearest = targets.toSorted((a, b) => Math.abs(a.day - on) - Math.abs(b.day - on))[0];
  if (nearest) return nearest;
  for (const id of claim.regarding ?? []) {
    const relation = within === undefined || within === id ? dataset.relations.get(id) : undefined;
    const target = relation && targetOfRelation(relation, dataset, { on, known });
    if (target) return target;
  }
  return undefined;
}

/** The most telling known claim of a document. */
export function bestClaimOf(document: string, dataset: Dataset, known?: Day): Claim | undefined {
  const claims = [...dataset.claims.values()].filter((claim) => claim.document === document);
  return bestFirst(claims, dataset).find(
    (claim) => isKnown(claim, dataset, known) && targetOfClaim(claim, dataset, { on: 0, known }) !== undefined,
  );
}
