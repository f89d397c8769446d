import { useMemo } from 'react';
import { changeLog, visibleLog, type ChangeDay } from '../../evidence/changeLog.ts';
import { relationStates, type RelationState } from '../../evidence/relationState.ts';
import { passes } from '../../evidence/stateFilter.ts';
import { visibleTies, type Tie } from '../../graph/ties.ts';
import { useApp, useAppState } from './AppContext.tsx';

/** States at the view's moment that pass the view's filter. */
export function useStates(): RelationState[] {
  const { dataset } = useApp();
  const filter = useAppState((state) => state.view.filter);
  return useMemo(() => relationStates(dataset, filter).filter((state) => passes(state, filter)), [dataset, filter]);
}

export function useTies(): Tie[] {
  const states = useStates();
  return useMemo(() => visibleTies(states), [states]);
}

/** The change log under the view's second clock and filter. */
export function useVisibleLog(): ChangeDay[] {
  const { dataset, log } = useApp();
  const known = useAppState((state) => state.view.filter.known);
  const families = useAppState((state) => state.view.filter.families);
  const statuses = useAppState((state) => state.view.filter.statuses);
  const knownLog = useMemo(() => (known === undefined ? log : changeLog(dataset, known)), [dataset, log, known]);
  return useMemo(() => visibleLog(knownLog, { families, statuses }), [knownLog, families, statuses]);
}
