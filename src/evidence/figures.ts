import { isQuoted, type Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { documentKinds, type Document, type DocumentKind } from '../model/document.ts';
import type { Episode } from '../model/relation.ts';
import { independentSources } from './independentSources.ts';
import { voiceOf, type Voice } from './voiceOf.ts';

/** Where a document was read: at its own address, in a copy or a report, or nobody says where. */
export type Reading = 'own' | 'elsewhere' | 'nowhere';

interface Rested {
  all: number;
  /** On the words of somebody who makes a claim. */
  quoted: number;
  /** On one independent source only. */
  single: number;
}

/** How much a dataset holds, and how well it rests. */
export interface Figures {
  claims: number;
  quotations: Record<Voice | 'all', number>;
  documents: number;
  kinds: ReadonlyMap<DocumentKind, number>;
  readings: Record<Reading, number>;
  /** In how many languages the documents are written. */
  languages: number;
  relations: Rested;
  episodes: Rested;
}

export function readingOf({ url, readIn }: Document): Reading {
  if (readIn !== undefined) return 'elsewhere';
  return url === undefined ? 'nowhere' : 'own';
}

function claimsOf(episodes: readonly Episode[], dataset: Dataset): Claim[] {
  const ids = new Set(episodes.flatMap(({ claims }) => claims));
  return [...ids].map((id) => dataset.claims.get(id)).filter((claim) => claim !== undefined);
}

/** Whether the claims in support of the episodes come down to one independent source. */
export function isSingle(episodes: readonly Episode[], dataset: Dataset): boolean {
  return independentSources(claimsOf(episodes, dataset), dataset).length === 1;
}

/** Whether a claim in support of one of the episodes has the words of whoever makes it. */
export function areQuoted(episodes: readonly Episode[], dataset: Dataset): boolean {
  return claimsOf(episodes, dataset).some(isQuoted);
}

function rested(parts: readonly (readonly Episode[])[], dataset: Dataset): Rested {
  return {
    all: parts.length,
    quoted: parts.filter((episodes) => areQuoted(episodes, dataset)).length,
    single: parts.filter((episodes) => isSingle(episodes, dataset)).length,
  };
}

/** Counts what a dataset holds and how well it rests; what speaks against a relation does not count for it. */
export function figuresOf(dataset: Dataset): Figures {
  const documents = [...dataset.documents.values()];
  const relations = [...dataset.relations.values()].map(({ episodes }) => episodes);
  const voices = [...dataset.claims.values()].map((claim) => voiceOf(claim, dataset));
  const readings = documents.map(readingOf);
  const inVoice = (voice: Voice) => voices.filter((each) => each === voice).length;
  const ofKind = (kind: DocumentKind) => documents.filter((document) => document.kind === kind).length;
  const readAt = (reading: Reading) => readings.filter((each) => each === reading).length;
  return {
    claims: voices.length,
    quotations: {
      all: voices.filter((voice) => voice !== undefined).length,
      act: inVoice('act'),
      speaker: inVoice('speaker'),
      outlet: inVoice('outlet'),
    },
    documents: documents.length,
    kinds: new Map(documentKinds.map((kind) => [kind, ofKind(kind)])),
    readings: { own: readAt('own'), elsewhere: readAt('elsewhere'), nowhere: readAt('nowhere') },
    languages: new Set(documents.map(({ lang }) => lang)).size,
    relations: rested(relations, dataset),
    episodes: rested(
      relations.flatMap((episodes) => episodes.map((episode) => [episode])),
      dataset,
    ),
  };
}
