import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Moment as UncertainMoment } from '../model/edtf.ts';
import { changeClaims } from './changeClaims.ts';
import { changesBetween, type Change, type ChangeKind } from './changes.ts';
import { relationState, type Moment, type RelationState } from './relationState.ts';
import { statusSince } from './statusSince.ts';
import { passes, type StateFilter } from './stateFilter.ts';

/** What is different about one relation between two days. */
export interface Difference extends Change {
  /** The day on which it came to be so, in the course of time. */
  day: Day;
  /** What it began with or ended with on that day, as precisely as the sources have it. */
  turn: 'start' | 'end';
  moment: UncertainMoment | undefined;
  /** How the relation stood on the earlier and on the later of the two days, whichever of them is shown. */
  earlier: RelationState | undefined;
  later: RelationState | undefined;
  /** The claims behind it, the one that speaks of that day first. */
  claims: readonly Claim[];
}

/** The end of a relation, though it may have passed through several episodes. */
function endOf({ relation, before }: Change, dataset: Dataset, { on, known }: Moment): UncertainMoment | undefined {
  let state = before;
  while (state?.during.end && state.during.end.latest < on) {
    const next = relationState(relation, dataset, { on: state.during.end.latest + 1, known });
    if (!next) break;
    state = next;
  }
  return state?.during.end;
}

/** When the relation came to stand as it does after the change: with its status or, if that is the same, its mark. */
function startOf({ before, after }: Change, dataset: Dataset, known: Moment['known']): UncertainMoment | undefined {
  if (!after) return undefined;
  if (before?.status !== after.status) return statusSince(after, dataset, known);
  return statusSince(after, dataset, known, (a, b) => a.status === b.status && a.mark === b.mark);
}

const backwards: Record<ChangeKind, ChangeKind> = { began: 'ended', ended: 'began', altered: 'altered' };

/** The claims of the very episode that began or ended on the day, not of the one that counts years later. */
function turnClaims(
  change: Change,
  turn: Difference['turn'],
  day: Day,
  dataset: Dataset,
  known: Moment['known'],
): readonly Claim[] {
  const isStart = turn === 'start';
  const turning = relationState(change.relation, dataset, { on: isStart ? day : day - 1, known });
  const told = isStart
    ? { ...change, after: turning ?? change.after }
    : { ...change, before: turning ?? change.before };
  return changeClaims(told, day, dataset, known);
}

function difference(change: Change, dataset: Dataset, from: Day, to: Moment): Difference {
  const isBackwards = to.on < from;
  const { relation, before, after } = change;
  const inTime: Change = isBackwards
    ? { kind: backwards[change.kind], relation, before: after, after: before }
    : change;
  const last = { on: Math.max(from, to.on), known: to.known };
  const turn = inTime.after ? 'start' : 'end';
  const moment = inTime.after ? startOf(inTime, dataset, to.known) : endOf(inTime, dataset, last);
  const day = (turn === 'start' ? moment?.earliest : moment && moment.latest + 1) ?? last.on;
  let claims: readonly Claim[] | undefined;
  return {
    ...change,
    day,
    turn,
    moment,
    earlier: inTime.before,
    later: inTime.after,
    // Found when they are asked for: while a slider moves, nobody does.
    get claims() {
      claims ??= turnClaims(inTime, turn, day, dataset, to.known);
      return claims;
    },
  };
}

/**
 * What is different on a day from what held on another, both as known on the same day, as far as a filter lets it be
 * seen. Swapping the days swaps `began` and `ended`.
 */
export function differencesBetween(dataset: Dataset, from: Day, to: Moment, filter: StateFilter): Difference[] {
  const isSeen = (change: Change) =>
    [change.before, change.after].some((state) => state !== undefined && passes(state, filter));
  return changesBetween(dataset, { on: from, known: to.known }, to)
    .filter(isSeen)
    .map((change) => difference(change, dataset, from, to))
    .sort((a, b) => a.day - b.day);
}
