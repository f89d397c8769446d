import { tieIdOf } from '../../graph/ties.ts';
import type { Actor } from '../../model/actor.ts';
import type { Dataset } from '../../model/dataset.ts';
import { familyOf, type Family, type Relation } from '../../model/relation.ts';

/** What a focus id stands for. */
export type Focused =
  | { kind: 'nothing' }
  | { kind: 'unknown'; id: string }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'tie'; id: string; family: Family; relations: readonly Relation[]; asked: Relation | undefined };

/** A relation stands for its whole tie, with itself as the one asked for. */
export function focusedOn(id: string | undefined, dataset: Dataset): Focused {
  if (id === undefined) return { kind: 'nothing' };
  const actor = dataset.actors.get(id);
  if (actor) return { kind: 'actor', actor };
  const asked = dataset.relations.get(id);
  const tie = asked ? tieIdOf(asked) : id;
  const relations = [...dataset.relations.values()].filter((relation) => tieIdOf(relation) === tie);
  const [first] = relations;
  if (!first) return { kind: 'unknown', id };
  return { kind: 'tie', id: tie, family: familyOf(first.kind), relations, asked };
}
