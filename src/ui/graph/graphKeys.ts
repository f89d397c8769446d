import { nearestActor, type Direction } from '../../graph/nearestActor.ts';
import type { Placement } from '../../graph/placement.ts';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where the keyboard stands in the graph: on an actor, or on one of an actor's lines. */
export interface Standpoint {
  actor: string;
  tie?: string | undefined;
}

/**
 * Where a key leads from a standpoint: arrows to the nearest actor, or nowhere at the edge, `.` and `,` through the
 * actor's lines, Escape from a line back to the actor. Undefined when the key means nothing here. `ties` are the
 * actor's, in drawing order.
 */
export function stepFrom(
  { actor, tie }: Standpoint,
  key: string,
  ties: readonly string[],
  places: Placement,
): Standpoint | undefined {
  const direction = directions[key];
  if (direction) {
    const next = nearestActor(actor, direction, places);
    return next === undefined ? { actor, tie } : { actor: next };
  }
  if ((key === '.' || key === ',') && ties.length > 0) {
    const step = key === '.' ? 1 : -1;
    const at = tie === undefined ? (step === 1 ? -1 : 0) : ties.indexOf(tie);
    return { actor, tie: ties[(at + step + ties.length) % ties.length] };
  }
  return key === 'Escape' && tie !== undefined ? { actor } : undefined;
}
