import type { Actor } from '../model/actor.ts';
import type { RelationKind } from '../model/relation.ts';
import type { RelationState } from './relationState.ts';

/** Kinds that say on whose side an actor stands or wants to stand, the most telling first. */
const siding: readonly RelationKind[] = ['membership', 'withdrawal', 'aspiration', 'treaty'];

/**
 * The states that say where an actor stands: memberships, exits, wishes to join, and treaties with other states
 * (those with organisations are about cooperation).
 */
export function positionOf(
  actor: string,
  states: readonly RelationState[],
  actors: ReadonlyMap<string, Actor>,
): RelationState[] {
  const position = states.filter(({ relation: { kind, from, to } }) => {
    if (!siding.includes(kind) || (from !== actor && to !== actor)) return false;
    const counterpart = actors.get(from === actor ? to : from);
    return kind !== 'treaty' || counterpart?.kind === 'state';
  });
  return position.sort((a, b) => siding.indexOf(a.relation.kind) - siding.indexOf(b.relation.kind));
}
