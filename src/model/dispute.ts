import * as v from 'valibot';
import { idSchema, localisedSchema } from './localised.ts';

export const disputeSchema = v.strictObject({
  id: idSchema,
  claims: v.pipe(v.array(idSchema), v.minLength(1)),
  title: localisedSchema,
  finding: localisedSchema,
});
export type Dispute = v.InferOutput<typeof disputeSchema>;
