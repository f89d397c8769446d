import { changeLog, visibleLog, type ChangeDay } from '../../evidence/changeLog.ts';
import { differencesBetween, type Difference } from '../../evidence/comparison.ts';
import { relationStates, type RelationState } from '../../evidence/relationState.ts';
import { passes } from '../../evidence/stateFilter.ts';
import { comparedTies, type ComparedTie } from '../../graph/comparedTies.ts';
import { visibleTies, type Tie } from '../../graph/ties.ts';
import type { Day } from '../../model/day.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Filter } from '../../view/view.ts';
import { useApp, useAppState } from './AppContext.tsx';

/** What a filter lets see of a dataset. */
interface Seen {
  filter: Filter;
  states: RelationState[];
  ties: Tie[];
}

/** The last answer for each dataset: five components ask the same at every step of the slider. */
const lastSeen = new WeakMap<Dataset, Seen>();

function seen(dataset: Dataset, filter: Filter): Seen {
  const last = lastSeen.get(dataset);
  if (last?.filter === filter) return last;
  const states = relationStates(dataset, filter).filter((state) => passes(state, filter));
  const next = { filter, states, ties: visibleTies(states) };
  lastSeen.set(dataset, next);
  return next;
}

export interface Comparison {
  against: Day;
  differences: Difference[];
  ties: ComparedTie[];
}

const lastCompared = new WeakMap<Seen, Comparison>();

function compared(dataset: Dataset, filter: Filter, against: Day): Comparison {
  const now = seen(dataset, filter);
  const last = lastCompared.get(now);
  if (last) return last;
  const states = relationStates(dataset, { on: against, known: filter.known });
  const differences = differencesBetween(dataset, against, filter, filter);
  const before = visibleTies(states.filter((state) => passes(state, filter)));
  const next = { against, differences, ties: comparedTies(before, now.ties, differences) };
  lastCompared.set(now, next);
  return next;
}

type Seeing = Pick<Filter, 'families' | 'statuses' | 'isQuotedOnly'>;

interface Logged extends Pick<Filter, 'known'>, Seeing {
  /** As known on the day, and what of it the filter lets see. */
  whole: ChangeDay[];
  visible: ChangeDay[];
}

const lastLogged = new WeakMap<Dataset, Logged>();

function logged(dataset: Dataset, known: Day | undefined, filter: Seeing): Logged {
  const { families, statuses, isQuotedOnly } = filter;
  const last = lastLogged.get(dataset);
  const isSameClock = last !== undefined && last.known === known;
  const isSame = last?.families === families && last.statuses === statuses && last.isQuotedOnly === isQuotedOnly;
  if (isSameClock && isSame) return last;
  const whole = isSameClock ? last.whole : changeLog(dataset, known);
  const next = { known, families, statuses, isQuotedOnly, whole, visible: visibleLog(whole, filter) };
  lastLogged.set(dataset, next);
  return next;
}

/** States at the view's moment that pass the view's filter. */
export function useStates(): RelationState[] {
  const { dataset } = useApp();
  return seen(
    dataset,
    useAppState((state) => state.view.filter),
  ).states;
}

export function useTies(): Tie[] {
  const { dataset } = useApp();
  return seen(
    dataset,
    useAppState((state) => state.view.filter),
  ).ties;
}

/** What differs from the day compared with, in lines and in relations; undefined while there is no such day. */
export function useComparison(): Comparison | undefined {
  const { dataset } = useApp();
  const filter = useAppState((state) => state.view.filter);
  return filter.against === undefined ? undefined : compared(dataset, filter, filter.against);
}

/** The change log under the view's second clock and filter. */
export function useVisibleLog(): ChangeDay[] {
  const { dataset } = useApp();
  const known = useAppState((state) => state.view.filter.known);
  const families = useAppState((state) => state.view.filter.families);
  const statuses = useAppState((state) => state.view.filter.statuses);
  const isQuotedOnly = useAppState((state) => state.view.filter.isQuotedOnly);
  return logged(dataset, known, { families, statuses, isQuotedOnly }).visible;
}
