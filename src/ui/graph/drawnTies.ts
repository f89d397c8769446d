import type { ChangeDay } from '../../evidence/changeLog.ts';
import type { DrawnTie } from '../../graph/scene.ts';
import { tieIdOf, type Tie } from '../../graph/ties.ts';
import { civilDate } from '../../model/day.ts';
import { directedKinds, familyOf, type Family, type Relation } from '../../model/relation.ts';

/** A tie that has just ended: drawn as a grey line with its year for one step. */
export interface Ghost extends DrawnTie {
  family: Family;
  relation: Relation;
  year: number;
}

/** Ids of the ties in which a relation began or altered by the change. */
export function freshTies(change: ChangeDay | undefined): ReadonlySet<string> {
  const changes = change?.changes.filter(({ kind }) => kind !== 'ended') ?? [];
  return new Set(changes.map(({ relation }) => tieIdOf(relation)));
}

/** Ties that the change has ended altogether, so that no line is left. */
export function ghostsOf(change: ChangeDay | undefined, ties: readonly Tie[]): Ghost[] {
  const ghosts = new Map<string, Ghost>();
  for (const { kind, relation } of change?.changes ?? []) {
    const id = tieIdOf(relation);
    if (kind !== 'ended' || ties.some((tie) => tie.id === id)) continue;
    ghosts.set(id, {
      id,
      from: relation.from,
      to: relation.to,
      isDirected: directedKinds.has(relation.kind),
      family: familyOf(relation.kind),
      relation,
      year: civilDate((change?.day ?? 0) - 1).year,
    });
  }
  return [...ghosts.values()];
}
