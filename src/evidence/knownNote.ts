import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Localised } from '../model/localised.ts';
import type { Episode } from '../model/relation.ts';
import { isKnown } from './relationState.ts';

/** The note on an episode, unless claims on which it may rest had not been published on the day of knowing. */
export function knownNote(
  { note, claims, against }: Episode,
  dataset: Dataset,
  known: Day | undefined,
): Localised | undefined {
  const isAllKnown = [...claims, ...against].every((id) => {
    const claim = dataset.claims.get(id);
    return claim !== undefined && isKnown(claim, dataset, known);
  });
  return known === undefined || isAllKnown ? note : undefined;
}
