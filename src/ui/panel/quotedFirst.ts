import type { Change } from '../../evidence/changes.ts';

export function hasQuote({ after, before }: Change): boolean {
  return ((after ?? before)?.supports ?? []).some(({ quote }) => quote);
}

export function quotedFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => Number(hasQuote(b)) - Number(hasQuote(a)));
}
