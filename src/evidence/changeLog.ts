import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { episodeBoundaries, type Axis } from '../time/changeDays.ts';
import { changeOf, type Change } from './changes.ts';
import { relationState } from './relationState.ts';
import { passes, type StateFilter } from './stateFilter.ts';

/** A day on which something is different from the day before. */
export interface ChangeDay {
  day: Day;
  changes: readonly Change[];
}

export function axisOf(dataset: Dataset): Axis {
  return { first: dataset.meta.from.earliest, last: dataset.meta.asOf.latest };
}

/** All days on the axis on which a relation begins, ends or alters, as known on a day, ascending. */
export function changeLog(dataset: Dataset, known?: Day): ChangeDay[] {
  const axis = axisOf(dataset);
  const changesOn = new Map<Day, Change[]>();
  for (const relation of dataset.relations.values()) {
    for (const day of episodeBoundaries([relation], axis)) {
      const before = relationState(relation, dataset, { on: day - 1, known });
      const change = changeOf(relation, before, relationState(relation, dataset, { on: day, known }));
      if (change) changesOn.set(day, [...(changesOn.get(day) ?? []), change]);
    }
  }
  return [...changesOn].map(([day, changes]) => ({ day, changes })).sort((a, b) => a.day - b.day);
}

/** The part of the log that can be seen under a filter. */
export function visibleLog(log: readonly ChangeDay[], filter: StateFilter): ChangeDay[] {
  const seen = (change: Change) =>
    [change.before, change.after].some((state) => state !== undefined && passes(state, filter));
  return log
    .map(({ day, changes }) => ({ day, changes: changes.filter(seen) }))
    .filter(({ changes }) => changes.length > 0);
}

/** The latest entry on or before the day. */
export function lastChange(log: readonly ChangeDay[], on: Day): ChangeDay | undefined {
  return log.findLast(({ day }) => day <= on);
}

/** The first entry after the day. */
export function nextChange(log: readonly ChangeDay[], on: Day): ChangeDay | undefined {
  return log.find(({ day }) => day > on);
}
