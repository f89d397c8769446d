import * as v from 'valibot';
import { momentSchema, spanSchema } from './dateFields.ts';
import { idSchema, localisedSchema } from './localised.ts';

export const actorSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['state', 'organisation']),
  name: localisedSchema,
  abbr: localisedSchema,
  period: v.optional(spanSchema),
  /** What the actor was called up to and including the day `until`. */
  formerly: v.optional(v.strictObject({ until: momentSchema, name: localisedSchema, abbr: localisedSchema })),
  note: v.optional(localisedSchema),
});
export type Actor = v.InferOutput<typeof actorSchema>;

/** Name and abbreviation that the actor bore on a day. */
export function namesOn(actor: Actor, day: number): Pick<Actor, 'name' | 'abbr'> {
  return actor.formerly && day <= actor.formerly.until.latest ? actor.formerly : actor;
}
