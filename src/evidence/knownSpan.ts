import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Span } from '../model/edtf.ts';
import type { Episode, Relation } from '../model/relation.ts';

/** Worked out once for each episode: the states of a day ask for it at every step of the second clock. */
const toldOn = new WeakMap<Episode, Day>();

/**
 * The day from which an episode's end is known: when the first document came out, on or after the end, that is cited
 * for this episode or a later one of the relation. Where the dataset holds no such document, the end itself.
 */
function endToldOn(episode: Episode, end: NonNullable<Span['end']>, relation: Relation, dataset: Dataset): Day {
  const known = toldOn.get(episode);
  if (known !== undefined) return known;
  const telling = relation.episodes
    .slice(relation.episodes.indexOf(episode))
    .flatMap(({ claims, against }) => [...claims, ...against])
    .map((id) => dataset.documents.get(dataset.claims.get(id)?.document ?? '')?.published.earliest)
    .filter((day) => day !== undefined && day >= end.earliest);
  const first = telling.length > 0 ? Math.min(...telling.filter((day) => day !== undefined)) : end.latest;
  toldOn.set(episode, first);
  return first;
}

/** When the episode holds as known on a day: without its end as long as nobody has told of it. */
export function knownSpan(episode: Episode, relation: Relation, dataset: Dataset, known: Day | undefined): Span {
  const { during } = episode;
  if (known === undefined || !during.end || endToldOn(episode, during.end, relation, dataset) <= known) return during;
  return { text: `${during.start?.text ?? '..'}/..`, start: during.start, end: undefined, isInterval: true };
}
