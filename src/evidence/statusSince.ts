import type { Dataset } from '../model/dataset.ts';
import type { Moment as UncertainMoment } from '../model/edtf.ts';
import { relationState, type Moment, type RelationState } from './relationState.ts';

function hasSameStatus(a: RelationState, b: RelationState): boolean {
  return a.status === b.status;
}

/**
 * Since when the relation has had its present status without a break: the start of the first of the adjoining episodes
 * that stand the same, by default with this status. Undefined when that is open.
 */
export function statusSince(
  state: RelationState,
  dataset: Dataset,
  known: Moment['known'],
  isSame = hasSameStatus,
): UncertainMoment | undefined {
  let { start } = state.during;
  while (start) {
    const before = relationState(state.relation, dataset, { on: start.earliest - 1, known });
    if (!before || !isSame(before, state) || before.during.start === start) break;
    start = before.during.start;
  }
  return start;
}
