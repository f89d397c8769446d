import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { relationState, type Moment, type RelationState } from './relationState.ts';

/** `altered`: the relation holds before and after, with another status or mark. */
export type ChangeKind = 'began' | 'ended' | 'altered';

export interface Change {
  kind: ChangeKind;
  relation: Relation;
  before: RelationState | undefined;
  after: RelationState | undefined;
}

/** What the difference between two states of a relation amounts to; undefined when it amounts to nothing. */
export function changeOf(
  relation: Relation,
  before: RelationState | undefined,
  after: RelationState | undefined,
): Change | undefined {
  if (!before && !after) return undefined;
  if (!before) return { kind: 'began', relation, before, after } satisfies Change;
  if (!after) return { kind: 'ended', relation, before, after } satisfies Change;
  const isSame = before.status === after.status && before.mark === after.mark;
  return isSame ? undefined : ({ kind: 'altered', relation, before, after } satisfies Change);
}

/** What is different between two moments, relation by relation. Swapping the moments swaps `began` and `ended`. */
export function changesBetween(dataset: Dataset, from: Moment, to: Moment): Change[] {
  const changes: Change[] = [];
  for (const relation of dataset.relations.values()) {
    const change = changeOf(relation, relationState(relation, dataset, from), relationState(relation, dataset, to));
    if (change) changes.push(change);
  }
  return changes;
}
