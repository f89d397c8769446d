import { areQuoted } from '../src/evidence/figures.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { isReporting, type Document } from '../src/model/document.ts';
import type { Problem } from '../src/model/problem.ts';
import { hostOf } from '../src/model/provenance.ts';
import { weaknessOf } from './weakHosts.ts';

/** At most this share of all episodes may be without a quotation. */
const unquotedShare = 0.1;

/** The articles from which the dataset starts: their own prose is what is examined, and its place is known by line. */
const seeds: ReadonlySet<string> = new Set(['S0', 'S1']);

export function isSeed({ id }: Document): boolean {
  return seeds.has(id);
}

function unquoted(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const relations = [...dataset.relations.values()];
  const episodes = relations.flatMap((relation) => relation.episodes);
  for (const { id: record, episodes: own } of relations) {
    if (!areQuoted(own, dataset))
      problems.push({ file: 'relations', record, path: 'episodes', reason: 'none of them rests on a quotation' });
  }
  const bare = episodes.filter((episode) => !areQuoted([episode], dataset));
  if (bare.length > episodes.length * unquotedShare) {
    const reason = `${bare.length} of ${episodes.length} rest on no quotation; at most one in ten may`;
    problems.push({ file: 'relations', record: '(whole)', path: 'episodes', reason });
  }
  return problems;
}

function quotationFaults(claim: Claim, document: Document): Problem[] {
  const { id: record, quote, speaker, part, locator } = claim;
  if (!quote || isSeed(document)) return [];
  const problems: Problem[] = [];
  const report = (path: string, reason: string) => problems.push({ file: 'claims', record, path, reason });
  if (!locator?.trim()) report('locator', 'say where in its document the quotation stands');
  const isProse = isReporting(document) && (speaker === undefined || quote.by === 'publisher');
  if (isProse && part !== 'headline')
    report('quote', `these are the words of an outlet ("${document.id}"): tell them in our own words`);
  return problems;
}

/** What networks and newsletters add to an address on its way. */
const tracking = /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|yclid)=/i;

function hostFaults({ id: record, url, readIn }: Document, kept: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, reason: string) => problems.push({ file: 'documents', record, path, reason });
  if (url && tracking.test(url)) report('url', `"${url}" carries a tracking parameter: leave it away`);
  const weakness = url && weaknessOf(url);
  if (weakness) report('url', `"${hostOf(url)}" is ${weakness}, not the document's own address: use readIn`);
  const copy = typeof readIn === 'string' ? undefined : readIn;
  const weakCopy = copy && weaknessOf(copy.url);
  if (weakCopy && !kept.has(hostOf(copy.url)))
    report('readIn.url', `"${hostOf(copy.url)}" is ${weakCopy}, and data/README.md does not say why it is kept`);
  return problems;
}

function idleHosts({ documents }: Dataset, kept: ReadonlyMap<string, string>): Problem[] {
  const read = new Set<string>();
  for (const { readIn } of documents.values())
    if (readIn !== undefined && typeof readIn !== 'string') read.add(hostOf(readIn.url));
  return [...kept.keys()]
    .filter((host) => !read.has(host))
    .map((record) => ({ file: 'README', record, path: '', reason: 'no document is read there any more' }));
}

/**
 * What must not be published although every record is well formed: relations and too many episodes without a
 * quotation, quotations without a place, outlets' prose in quotation marks, weak hosts. `kept`: hosts with the reason
 * why a copy on them is kept.
 */
export function dataFaults(dataset: Dataset, kept: ReadonlyMap<string, string>): Problem[] {
  const problems = unquoted(dataset);
  for (const claim of dataset.claims.values()) {
    const document = dataset.documents.get(claim.document);
    if (document) problems.push(...quotationFaults(claim, document));
  }
  for (const document of dataset.documents.values()) problems.push(...hostFaults(document, kept));
  return [...problems, ...idleHosts(dataset, kept)];
}
