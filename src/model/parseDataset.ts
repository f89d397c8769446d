import * as v from 'valibot';
import { actorSchema } from './actor.ts';
import { claimSchema } from './claim.ts';
import { metaSchema, type Dataset } from './dataset.ts';
import { disputeSchema } from './dispute.ts';
import { documentSchema } from './document.ts';
import { looseEnds } from './looseEnds.ts';
import type { Problem, Result } from './problem.ts';
import { quotationExcess } from './quotationBudget.ts';
import { relationSchema } from './relation.ts';
import { storySchema } from './story.ts';

const containerSchema = v.strictObject({
  meta: v.unknown(),
  actors: v.array(v.unknown()),
  documents: v.array(v.unknown()),
  relations: v.array(v.unknown()),
  claims: v.array(v.unknown()),
  disputes: v.optional(v.array(v.unknown()), []),
  stories: v.optional(v.array(v.unknown()), []),
});

function nameOf(record: unknown, position: number): string {
  const named = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), record);
  return named.success ? named.output.id : `#${position + 1}`;
}

function issuesAsProblems(issues: v.BaseIssue<unknown>[], file: string, record: string): Problem[] {
  return issues.map((issue) => ({ file, record, path: v.getDotPath(issue) ?? '', reason: issue.message }));
}

function parseRecords<Schema extends v.GenericSchema<unknown, { id: string }>>(
  file: string,
  records: readonly unknown[],
  schema: Schema,
  problems: Problem[],
): Map<string, v.InferOutput<Schema>> {
  const byId = new Map<string, v.InferOutput<Schema>>();
  records.forEach((record, position) => {
    const name = nameOf(record, position);
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) problems.push(...issuesAsProblems(parsed.issues, file, name));
    else if (byId.has(parsed.output.id))
      problems.push({ file, record: name, path: 'id', reason: 'this id stands twice' });
    else byId.set(parsed.output.id, parsed.output);
  });
  return byId;
}

/**
 * Turns the exchange format (one value with a list per record kind) into a dataset. Refused as a whole with a list of
 * problems when any record is malformed, points to a record that is not there, or quotes more than the budget allows.
 */
export function parseDataset(input: unknown): Result<Dataset> {
  const container = v.safeParse(containerSchema, input);
  if (!container.success) return { ok: false, problems: issuesAsProblems(container.issues, 'dataset', '(whole)') };
  const problems: Problem[] = [];
  const meta = v.safeParse(metaSchema, container.output.meta);
  if (!meta.success) problems.push(...issuesAsProblems(meta.issues, 'meta', '(whole)'));
  const records = {
    actors: parseRecords('actors', container.output.actors, actorSchema, problems),
    documents: parseRecords('documents', container.output.documents, documentSchema, problems),
    relations: parseRecords('relations', container.output.relations, relationSchema, problems),
    claims: parseRecords('claims', container.output.claims, claimSchema, problems),
    disputes: parseRecords('disputes', container.output.disputes, disputeSchema, problems),
    stories: parseRecords('stories', container.output.stories, storySchema, problems),
  };
  if (!meta.success || problems.length > 0) return { ok: false, problems };
  const dataset: Dataset = { meta: meta.output, ...records };
  const further = [...looseEnds(dataset), ...quotationExcess(dataset)];
  return further.length > 0 ? { ok: false, problems: further } : { ok: true, value: dataset };
}
