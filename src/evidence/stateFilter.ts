import { familyOf, type Family, type Standing } from '../model/relation.ts';
import type { RelationState } from './relationState.ts';

export interface StateFilter {
  families: ReadonlySet<Family>;
  statuses: ReadonlySet<Standing>;
  /** Only what rests on somebody's own words. */
  isQuotedOnly?: boolean | undefined;
}

/** Whether the reader wants to see the relation in this state. */
export function passes(state: RelationState, filter: StateFilter): boolean {
  return (
    filter.families.has(familyOf(state.relation.kind)) &&
    filter.statuses.has(state.status) &&
    (state.mark === undefined || filter.statuses.has(state.mark)) &&
    (state.isQuoted || filter.isQuotedOnly !== true)
  );
}
