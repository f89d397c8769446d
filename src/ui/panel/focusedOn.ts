import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Dispute } from '../../model/dispute.ts';
import { tieIdOf, familyOf, type Family, type Relation } from '../../model/relation.ts';

/** What a focus id stands for. */
export type Focused =
  | { kind: 'nothing' }
  | { kind: 'unknown'; id: string }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'dispute'; dispute: Dispute }
  | {
      kind: 'tie';
      id: string;
      family: Family;
      relations: readonly Relation[];
      /** The relation, and the claim on it, that was asked for. */
      asked: Relation | undefined;
      claim: Claim | undefined;
    };

/** A relation for which the claim speaks, else one against which it speaks or on which it comments. */
function relationOf(claim: Claim, dataset: Dataset): Relation | undefined {
  const relations = [...dataset.relations.values()];
  const cites = (list: 'claims' | 'against') => (relation: Relation) =>
    relation.episodes.some((episode) => episode[list].includes(claim.id));
  return (
    relations.find(cites('claims')) ??
    relations.find(cites('against')) ??
    relations.find(({ id }) => claim.regarding?.includes(id))
  );
}

/** A relation stands for its whole tie, with itself as the one asked for; a claim for its relation. */
export function focusedOn(id: string | undefined, dataset: Dataset): Focused {
  if (id === undefined) return { kind: 'nothing' };
  const actor = dataset.actors.get(id);
  if (actor) return { kind: 'actor', actor };
  const dispute = dataset.disputes.get(id);
  if (dispute) return { kind: 'dispute', dispute };
  const claim = dataset.claims.get(id);
  const asked = claim ? relationOf(claim, dataset) : dataset.relations.get(id);
  const tie = asked ? tieIdOf(asked) : id;
  const relations = [...dataset.relations.values()].filter((relation) => tieIdOf(relation) === tie);
  const [first] = relations;
  if (!first) return { kind: 'unknown', id };
  return { kind: 'tie', id: tie, family: familyOf(first.kind), relations, asked, claim };
}
