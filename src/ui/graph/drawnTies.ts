import type { ChangeDay } from '../../evidence/changeLog.ts';
import type { TieChange } from '../../graph/comparedTies.ts';
import type { DrawnTie } from '../../graph/scene.ts';
import { neighbourhood, type Tie } from '../../graph/ties.ts';
import { civilDate } from '../../model/day.ts';
import { tieIdOf, directedKinds, familyOf, type Family, type Relation } from '../../model/relation.ts';

/** A tie that has just ended: drawn as a grey line with its year for one step. */
export interface Ghost extends DrawnTie {
  family: Family;
  relation: Relation;
  year: number;
}

/** How lines have changed, by id. */
export type TieChanges = ReadonlyMap<string, TieChange>;

/** What stayed the same carries no mark. */
export function changeShown(change: TieChange | undefined): Exclude<TieChange, 'same'> | undefined {
  return change === 'same' ? undefined : change;
}

/** Ties in which a relation began or altered by the change. */
export function freshTies(change: ChangeDay | undefined): TieChanges {
  const changes = change?.changes.filter(({ kind }) => kind !== 'ended') ?? [];
  return new Map(changes.map(({ relation }) => [tieIdOf(relation), 'new']));
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

/** Ids of the actors and ties that stand out around a highlighted actor or tie. */
export interface Near {
  actors: ReadonlySet<string>;
  ties: ReadonlySet<string>;
}

export function nearOf(highlighted: string | undefined, ties: readonly DrawnTie[]): Near | undefined {
  if (highlighted === undefined) return undefined;
  const tie = ties.find(({ id }) => id === highlighted);
  if (tie) return { actors: new Set([tie.from, tie.to]), ties: new Set([tie.id]) };
  return { actors: neighbourhood(highlighted, ties), ties: new Set(tiesAt(highlighted, ties)) };
}

/** Ids of an actor's ties, in drawing order. */
export function tiesAt(actor: string, ties: readonly DrawnTie[]): string[] {
  return ties.filter(({ from, to }) => from === actor || to === actor).map(({ id }) => id);
}

/** The actor or tie whose button or line holds the element. */
export function idsAt(target: EventTarget): { actor?: string | undefined; tie?: string | undefined } {
  const holders = '[data-actor], [data-tie], [data-line]';
  const holder = target instanceof Element ? target.closest<HTMLElement | SVGElement>(holders) : null;
  return { actor: holder?.dataset['actor'], tie: holder?.dataset['tie'] ?? holder?.dataset['line'] };
}
