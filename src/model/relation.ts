import * as v from 'valibot';
import { spanSchema } from './dateFields.ts';
import { idSchema, localisedSchema } from './localised.ts';

/** Order of drawing and of every list. `aspiration` is the alliance that is not yet. */
export const families = ['alliance', 'aspiration', 'arms', 'tension'] as const;
export type Family = (typeof families)[number];

/** Within a family the weightiest kind first. */
const familyByKind = {
  treaty: 'alliance',
  membership: 'alliance',
  partnership: 'alliance',
  presence: 'alliance',
  aid: 'alliance',
  mediation: 'alliance',
  withdrawal: 'alliance',
  aspiration: 'aspiration',
  transfer: 'arms',
  conflict: 'tension',
  dispute: 'tension',
  protest: 'tension',
  sanctions: 'tension',
  suspension: 'tension',
} as const satisfies Record<string, Family>;

export type RelationKind = keyof typeof familyByKind;
const isKind = (text: string): text is RelationKind => Object.hasOwn(familyByKind, text);
export const relationKinds = Object.keys(familyByKind).filter(isKind);

export function familyOf(kind: RelationKind): Family {
  return familyByKind[kind];
}

/** Kinds that go from one side to the other; all others are mutual. */
export const directedKinds: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'presence',
  'aid',
  'aspiration',
  'transfer',
  'protest',
  'sanctions',
]);

/** From strongest to weakest: the first one that holds is what a tie shows. */
export const statuses = ['in-force', 'suspended', 'planned', 'alleged'] as const;
export type Status = (typeof statuses)[number];

/** How far the known claims agree: a denial by one of the two parties weighs more than other contradiction. */
export const marks = ['disputed', 'denied'] as const;
export type Mark = (typeof marks)[number];

/** All that can be said of a relation's standing, and so what the legend can switch. */
export const standings = [...statuses, ...marks] as const;
export type Standing = (typeof standings)[number];

export const episodeSchema = v.strictObject({
  during: spanSchema,
  status: v.picklist(statuses),
  /** Claims that support the episode. */
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'at least one claim: no line without a source')),
  /** Claims that speak against it. */
  against: v.optional(v.array(idSchema), []),
  note: v.optional(localisedSchema),
});
export type Episode = v.InferOutput<typeof episodeSchema>;

export const relationSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(relationKinds),
  from: idSchema,
  to: idSchema,
  label: localisedSchema,
  episodes: v.pipe(v.array(episodeSchema), v.minLength(1)),
});
export type Relation = v.InferOutput<typeof relationSchema>;

export function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** Id of the line on which a relation is drawn: both actors sorted, then the family, `AM~CSTO~alliance`. */
export function tieIdOf(relation: Relation): string {
  return `${pairId(relation.from, relation.to)}~${familyOf(relation.kind)}`;
}
