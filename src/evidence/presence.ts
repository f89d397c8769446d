import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays, type Span } from '../model/edtf.ts';
import type { Episode, Relation } from '../model/relation.ts';
import { axisOf } from './changeLog.ts';
import { knownSpan } from './knownSpan.ts';
import { relationState } from './relationState.ts';

/** A day on which an episode can be seen. */
export interface Presence {
  episode: Episode;
  /** As far as it is known. */
  during: Span;
  day: Day;
}

/** For each known episode of the relation the first day on the axis on which it is the one that counts. */
export function presences(relation: Relation, dataset: Dataset, known?: Day): Presence[] {
  const axis = axisOf(dataset);
  const found: Presence[] = [];
  for (const episode of relation.episodes) {
    const during = knownSpan(episode, relation, dataset, known);
    const outer = outerDays(during);
    const day = Math.max(outer.first, axis.first);
    if (day > Math.min(outer.last, axis.last)) continue;
    if (relationState(relation, dataset, { on: day, known })?.episode === episode) found.push({ episode, during, day });
  }
  return found;
}

/** The presence that begins closest to the day; of two equally close ones the earlier. */
export function nearestPresence(candidates: readonly Presence[], on: Day): Presence | undefined {
  return candidates.toSorted((a, b) => Math.abs(a.day - on) - Math.abs(b.day - on) || a.day - b.day)[0];
}
