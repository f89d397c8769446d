import type { Day } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';

/** First and last day of the time axis, both included. */
export interface Axis {
  first: Day;
  last: Day;
}

/**
 * The days within the axis on which an episode begins, or the first day after one has ended, ascending.
 * An uncertain date counts with its earliest day as a start and its latest day as an end.
 */
export function episodeBoundaries(relations: Iterable<Relation>, axis: Axis): Day[] {
  const days = new Set<Day>();
  for (const relation of relations) {
    for (const episode of relation.episodes) {
      const { first, last } = outerDays(episode.during);
      for (const day of [first, last + 1]) if (day > axis.first && day <= axis.last) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}
