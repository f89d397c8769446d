import { changeClaims } from '../../evidence/changeClaims.ts';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import type { Change } from '../../evidence/changes.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/day.ts';

/** Changes of a day whose first claim is quoted before the others. */
export function quotedFirst({ day, changes }: ChangeDay, dataset: Dataset, known: Day | undefined): Change[] {
  const isQuoted = (change: Change) => Number(changeClaims(change, day, dataset, known)[0]?.quote !== undefined);
  return changes.toSorted((a, b) => isQuoted(b) - isQuoted(a));
}

/** Whether words stand behind the changes of a day. */
export function hasQuote({ day, changes }: ChangeDay, dataset: Dataset, known: Day | undefined): boolean {
  return changes.some((change) => changeClaims(change, day, dataset, known)[0]?.quote);
}
