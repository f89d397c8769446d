import { isAnythingPublished } from '../evidence/youngerClaims.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { clockWords } from './clockWords.ts';
import { compareWords } from './compareWords.ts';
import { dayInWords } from './dates.ts';

interface Days {
  on: Day;
  against: Day;
  known: Day | undefined;
}

/** Why two days do not differ: they are the same day, nothing was out, there is nothing to see, or nothing changed. */
export function noDifference(
  { on, against, known }: Days,
  isAnythingSeen: boolean,
  dataset: Dataset,
  lang: Language,
): string {
  const words = compareWords[lang];
  if (on === against) return words.sameDay;
  if (known !== undefined && !isAnythingPublished(dataset, known))
    return clockWords[lang].nothing(dayInWords(known, lang));
  return isAnythingSeen ? words.nothing : words.empty;
}
