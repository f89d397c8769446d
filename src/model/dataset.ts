import * as v from 'valibot';
import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import { momentSchema } from './dateFields.ts';
import type { Dispute } from './dispute.ts';
import type { Document } from './document.ts';
import { idSchema, localisedSchema } from './localised.ts';
import type { Relation } from './relation.ts';
import type { Story } from './story.ts';

export const metaSchema = v.strictObject({
  title: localisedSchema,
  /** The actor in question, if there is one: where it stands is told first. */
  lead: v.optional(idSchema),
  /** First day of the time axis. */
  from: momentSchema,
  /** The day up to which the dataset took things in; after it the honest answer is "not known". */
  asOf: momentSchema,
  /** Last day of which anything could be checked. */
  checkedUntil: v.optional(momentSchema),
  /** Pairs of days that are worth comparing. */
  comparisons: v.optional(
    v.array(v.strictObject({ label: localisedSchema, from: momentSchema, to: momentSchema })),
    [],
  ),
});
export type Meta = v.InferOutput<typeof metaSchema>;

/** A validated dataset. The maps keep the order of the files. */
export interface Dataset {
  meta: Meta;
  actors: ReadonlyMap<string, Actor>;
  documents: ReadonlyMap<string, Document>;
  relations: ReadonlyMap<string, Relation>;
  claims: ReadonlyMap<string, Claim>;
  disputes: ReadonlyMap<string, Dispute>;
  stories: ReadonlyMap<string, Story>;
}
