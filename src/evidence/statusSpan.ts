import type { Dataset } from '../model/dataset.ts';
import type { Span } from '../model/edtf.ts';
import { relationState, type Moment, type RelationState } from './relationState.ts';
import { statusSince } from './statusSince.ts';

/** The whole time for which the relation keeps its present status, over adjoining episodes. */
export function statusSpan(state: RelationState, dataset: Dataset, known: Moment['known']): Span {
  let last = state;
  while (last.during.end) {
    const next = relationState(state.relation, dataset, { on: last.during.end.latest + 1, known });
    if (!next || next.status !== state.status || next.episode === last.episode) break;
    last = next;
  }
  const start = statusSince(state, dataset, known);
  const { during } = state;
  if (start === during.start && last === state) return during;
  return {
    text: `${start?.text ?? '..'}/${last.during.end?.text ?? '..'}`,
    start,
    end: last.during.end,
    isInterval: true,
  };
}
