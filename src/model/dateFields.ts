import * as v from 'valibot';
import { parseMoment, parseSpan } from './edtf.ts';

/** A date in the EDTF profile, read once into days. */
export const momentSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const moment = parseMoment(dataset.value);
    if (moment) return moment;
    addIssue({ message: `"${dataset.value}" is not a date such as 1992-05-15, 1992-05, 1992~ or [1992-05..1992-08]` });
    return NEVER;
  }),
);

/** An interval or a single date in the EDTF profile. */
export const spanSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const span = parseSpan(dataset.value);
    if (span) return span;
    addIssue({ message: `"${dataset.value}" is not a date or an interval such as 1992-05-15/2024-02-21 or 2024/..` });
    return NEVER;
  }),
);
