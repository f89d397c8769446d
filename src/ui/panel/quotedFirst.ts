import { changeClaims } from '../../evidence/changeClaims.ts';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import type { Change } from '../../evidence/changes.ts';
import { isQuoted } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/day.ts';

/** Changes of a day whose first claim is quoted before the others. */
export function quotedFirst({ day, changes }: ChangeDay, dataset: Dataset, known: Day | undefined): Change[] {
  const rank = (change: Change) => Number(isQuoted(changeClaims(change, day, dataset, known)[0] ?? {}));
  return changes.toSorted((a, b) => rank(b) - rank(a));
}

/** Whether words stand behind the changes of a day. */
export function hasQuote({ day, changes }: ChangeDay, dataset: Dataset, known: Day | undefined): boolean {
  return changes.some((change) => isQuoted(changeClaims(change, day, dataset, known)[0] ?? {}));
}
