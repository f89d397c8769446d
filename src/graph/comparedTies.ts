import type { Change } from '../evidence/changes.ts';
import { tieIdOf, families } from '../model/relation.ts';
import type { Tie } from './ties.ts';

/** How a line differs from what it was on the day compared with. */
export const tieChanges = ['new', 'ended', 'changed', 'same'] as const;
export type TieChange = (typeof tieChanges)[number];

/** What stands on a line's badge; lines that are the same keep theirs. */
export const changeSigns: Record<TieChange, string | undefined> = {
  new: '+',
  ended: '−',
  changed: 'Δ',
  same: undefined,
};

/** A tie of one of two days, as it is on the later asked one if it is there. */
export interface ComparedTie {
  tie: Tie;
  change: TieChange;
}

/**
 * The lines of both days in one picture. A line is the same only when no relation of it began, ended or altered, so the
 * changed lines are those of the list of changes.
 */
export function comparedTies(
  before: readonly Tie[],
  after: readonly Tie[],
  changes: readonly Pick<Change, 'relation'>[],
): ComparedTie[] {
  const changed = new Set(changes.map(({ relation }) => tieIdOf(relation)));
  const then = new Set(before.map(({ id }) => id));
  const now = new Set(after.map(({ id }) => id));
  const stayed = (id: string): TieChange => (changed.has(id) ? 'changed' : 'same');
  return [
    ...after.map((tie): ComparedTie => ({ tie, change: then.has(tie.id) ? stayed(tie.id) : 'new' })),
    ...before.filter(({ id }) => !now.has(id)).map((tie): ComparedTie => ({ tie, change: 'ended' })),
  ].sort((a, b) => families.indexOf(a.tie.family) - families.indexOf(b.tie.family));
}
