import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Localised } from '../model/localised.ts';
import type { Episode } from '../model/relation.ts';
import { knownClaims } from './knownClaims.ts';

/** The note on an episode, unless claims on which it may rest had not been published on the day of knowing. */
export function knownNote(
  { note, claims, against }: Episode,
  dataset: Dataset,
  known: Day | undefined,
): Localised | undefined {
  const cited = [...claims, ...against];
  return knownClaims(cited, dataset, known).length === cited.length ? note : undefined;
}
