import type { RelationState } from '../evidence/relationState.ts';
import {
  directedKinds,
  families,
  familyOf,
  relationKinds,
  statuses,
  tieIdOf,
  type Family,
  type Mark,
  type Status,
} from '../model/relation.ts';

/** All relations of one pair and family that are there at a moment, drawn as one line. */
export interface Tie {
  /** Both actors' ids, sorted, then the family: `AM~CSTO~alliance`. */
  id: string;
  family: Family;
  /** The leading relation's ends; for mutual kinds the order means nothing. */
  from: string;
  to: string;
  isDirected: boolean;
  /** Status and mark of the leading relation: the strongest one, of equals the weightiest kind, a war before a dispute. */
  status: Status;
  mark: Mark | undefined;
  lead: RelationState;
  /** The leading relation first. */
  states: readonly RelationState[];
}

const markRank = { undisputed: 0, disputed: 1, denied: 2 } as const;

function byStrength(a: RelationState, b: RelationState): number {
  return (
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    relationKinds.indexOf(a.relation.kind) - relationKinds.indexOf(b.relation.kind) ||
    markRank[a.mark ?? 'undisputed'] - markRank[b.mark ?? 'undisputed'] ||
    b.sources - a.sources
  );
}

/** Groups relation states into ties, in the order of families and then of the dataset. */
export function visibleTies(states: readonly RelationState[]): Tie[] {
  const groups = new Map<string, RelationState[]>();
  for (const state of states) {
    const id = tieIdOf(state.relation);
    const group = groups.get(id);
    if (group) group.push(state);
    else groups.set(id, [state]);
  }
  const ties: Tie[] = [];
  for (const [id, group] of groups) {
    const sorted = group.toSorted(byStrength);
    const lead = sorted[0];
    if (!lead) continue;
    const { from, to, kind } = lead.relation;
    const { status, mark } = lead;
    const family = familyOf(kind);
    ties.push({ id, family, from, to, isDirected: directedKinds.has(kind), status, mark, lead, states: sorted });
  }
  return ties.sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family));
}

/** Ids of the actors tied to one actor, itself included. */
export function neighbourhood(actor: string, ties: readonly Pick<Tie, 'from' | 'to'>[]): Set<string> {
  const near = new Set([actor]);
  for (const { from, to } of ties) if (from === actor || to === actor) near.add(from).add(to);
  return near;
}
