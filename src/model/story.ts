import * as v from 'valibot';
import { idSchema, localisedSchema } from './localised.ts';

/** One station of a story: what is told, what is shown meanwhile, and the claims that carry each statement. */
const stepSchema = v.strictObject({
  title: localisedSchema,
  text: localisedSchema,
  /** The view as in the link, without language and theme: `on=2024-02-22&focus=AM~CSTO~alliance`. */
  view: v.string(),
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'at least one claim: nothing is told without a source')),
});
export type StoryStep = v.InferOutput<typeof stepSchema>;

export const storySchema = v.strictObject({
  id: idSchema,
  title: localisedSchema,
  /** What the story is about, in a sentence. */
  lead: localisedSchema,
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
});
export type Story = v.InferOutput<typeof storySchema>;
