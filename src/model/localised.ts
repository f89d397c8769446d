import * as v from 'valibot';

/** A text of our own in both interface languages. */
export const localisedSchema = v.strictObject({
  de: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});
export type Localised = v.InferOutput<typeof localisedSchema>;

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'an id of letters, digits, - . _'));
