import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { addressProblems, wordsProblems } from './provenance.ts';
import type { Relation } from './relation.ts';

function relationProblems(relation: Relation, dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, reason: string) =>
    problems.push({ file: 'relations', record: relation.id, path, reason });
  for (const end of ['from', 'to'] as const) {
    if (!dataset.actors.has(relation[end])) report(end, `there is no actor "${relation[end]}"`);
  }
  if (relation.from === relation.to) report('to', 'a relation needs two different actors');
  // Uncertain ends may touch: only what must overlap is wrong.
  let endedBy = -Infinity;
  relation.episodes.forEach((episode, index) => {
    const { start, end } = episode.during;
    if ((start?.latest ?? -Infinity) <= endedBy)
      report(`episodes.${index}.during`, `"${episode.during.text}" overlaps the episode before it`);
    endedBy = end?.earliest ?? Infinity;
    if (episode.status === 'alleged' && !end && !episode.note)
      report(`episodes.${index}.note`, 'an allegation without an end needs a note that says why it is still open');
    for (const list of ['claims', 'against'] as const) {
      for (const id of episode[list]) {
        if (!dataset.claims.has(id)) report(`episodes.${index}.${list}`, `there is no claim "${id}"`);
      }
    }
  });
  return problems;
}

function claimProblems(claim: Claim, dataset: Dataset, cited: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, reason: string) => problems.push({ file: 'claims', record: claim.id, path, reason });
  if (!dataset.documents.has(claim.document)) report('document', `there is no document "${claim.document}"`);
  if (claim.speaksFor !== undefined && !dataset.actors.has(claim.speaksFor))
    report('speaksFor', `there is no actor "${claim.speaksFor}"`);
  for (const id of claim.regarding ?? []) {
    if (!dataset.relations.has(id)) report('regarding', `there is no relation "${id}"`);
  }
  for (const id of claim.derivedFrom ?? []) {
    if (!dataset.documents.has(id)) report('derivedFrom', `there is no document "${id}"`);
    if (id === claim.document || restsOn(id, claim.document, dataset))
      report('derivedFrom', 'the claim rests on its own document');
  }
  if (!cited.has(claim.id) && !claim.regarding?.length)
    report('', 'no episode cites this claim and it regards no relation');
  return problems;
}

/** Whether a chain of reporting leads from a document back to another; of itself it would never be an origin. */
function restsOn(document: string, other: string, dataset: Dataset): boolean {
  const origins = new Set(dataset.documents.get(document)?.derivedFrom);
  for (const id of origins) for (const further of dataset.documents.get(id)?.derivedFrom ?? []) origins.add(further);
  return origins.has(other);
}

/** Everything in a dataset that points to a record which is not there, or that nothing points to. */
export function looseEnds(dataset: Dataset): Problem[] {
  const cited = new Set<string>();
  for (const relation of dataset.relations.values()) {
    for (const episode of relation.episodes) for (const id of [...episode.claims, ...episode.against]) cited.add(id);
  }
  const problems: Problem[] = [];
  const { lead } = dataset.meta;
  if (lead !== undefined && !dataset.actors.has(lead))
    problems.push({ file: 'meta', record: '(whole)', path: 'lead', reason: `there is no actor "${lead}"` });
  for (const relation of dataset.relations.values()) problems.push(...relationProblems(relation, dataset));
  for (const claim of dataset.claims.values()) problems.push(...claimProblems(claim, dataset, cited));
  problems.push(...addressProblems(dataset), ...wordsProblems(dataset));
  for (const document of dataset.documents.values()) {
    const report = (reason: string) =>
      problems.push({ file: 'documents', record: document.id, path: 'derivedFrom', reason });
    for (const id of document.derivedFrom ?? []) if (!dataset.documents.has(id)) report(`there is no document "${id}"`);
    if (restsOn(document.id, document.id, dataset)) report('the document rests on itself');
  }
  for (const { id: record, steps } of dataset.stories.values()) {
    steps.forEach(({ claims }, index) => {
      for (const id of claims) {
        if (!dataset.claims.has(id))
          problems.push({
            file: 'stories',
            record,
            path: `steps.${index}.claims`,
            reason: `there is no claim "${id}"`,
          });
      }
    });
  }
  for (const dispute of dataset.disputes.values()) {
    for (const id of dispute.claims) {
      if (!dataset.claims.has(id))
        problems.push({ file: 'disputes', record: dispute.id, path: 'claims', reason: `there is no claim "${id}"` });
    }
  }
  return problems;
}
