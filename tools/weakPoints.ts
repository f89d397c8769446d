import { claimMoment } from '../src/evidence/claimMoment.ts';
import { areQuoted, isSingle, readingOf } from '../src/evidence/figures.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { isoDay, type Day } from '../src/model/day.ts';
import type { Document } from '../src/model/document.ts';
import { hostOf } from '../src/model/provenance.ts';
import type { Episode } from '../src/model/relation.ts';
import { isSeed } from './dataFaults.ts';

/** Records that could be better, under what they lack. */
export interface WeakPoints {
  lack: string;
  records: readonly string[];
}

/** An open episode without any evidence from these last days before the end of the checks may have ended unnoticed. */
const oldDays = 2 * 365;

/** The last day from which there is a claim in support of the episode. */
function latestEvidence({ claims }: Episode, dataset: Dataset): Day | undefined {
  const days = claims
    .map((id) => dataset.claims.get(id))
    .map((claim) => claim && claimMoment(claim, dataset)?.latest)
    .filter((day) => day !== undefined);
  return days.length > 0 ? Math.max(...days) : undefined;
}

function oldEpisodes(dataset: Dataset): string[] {
  const { checkedUntil, asOf } = dataset.meta;
  const until = (checkedUntil ?? asOf).latest;
  return [...dataset.relations.values()]
    .flatMap(({ id, episodes }) => episodes.map((episode) => ({ id, episode })))
    .filter(({ episode }) => !episode.during.end)
    .map(({ id, episode }) => ({ id, last: latestEvidence(episode, dataset) ?? -Infinity }))
    .filter(({ last }) => last < until - oldDays)
    .toSorted((a, b) => a.last - b.last)
    .map(({ id, last }) => (last === -Infinity ? id : `${id} ${isoDay(last)}`));
}

function readAt({ id, readIn }: Document): string {
  if (readIn === undefined) return id;
  return `${id} (${typeof readIn === 'string' ? readIn : hostOf(readIn.url)})`;
}

/** Where the data are weakest, for whoever keeps them. None of it is a fault. */
export function weakPoints(dataset: Dataset): WeakPoints[] {
  const relations = [...dataset.relations.values()];
  const documents = [...dataset.documents.values()];
  const claims = [...dataset.claims.values()];
  const episodes = relations.flatMap(({ id, episodes: own }) =>
    own.map((episode) => ({ name: `${id} ${episode.during.text}`, episode })),
  );
  const isFromSeed = (id: string) => {
    const document = dataset.documents.get(id);
    return document !== undefined && isSeed(document);
  };
  return [
    {
      lack: 'episodes without a quotation',
      records: episodes.filter(({ episode }) => !areQuoted([episode], dataset)).map(({ name }) => name),
    },
    {
      lack: 'relations on one independent source',
      records: relations.filter(({ episodes: own }) => isSingle(own, dataset)).map(({ id }) => id),
    },
    {
      lack: 'episodes on one independent source',
      records: episodes.filter(({ episode }) => isSingle([episode], dataset)).map(({ name }) => name),
    },
    { lack: 'open episodes whose latest evidence is more than two years old', records: oldEpisodes(dataset) },
    {
      lack: 'documents without an address and without a place where they were read',
      records: documents.filter((document) => readingOf(document) === 'nowhere').map(({ id }) => id),
    },
    {
      lack: 'documents read only in a copy or a report',
      records: documents.filter((document) => readingOf(document) === 'elsewhere').map(readAt),
    },
    {
      lack: 'claims outside the first articles without a locator',
      records: claims.filter(({ document, locator }) => !locator && !isFromSeed(document)).map(({ id }) => id),
    },
    {
      lack: 'claims of a speaker without the day on which they were made',
      records: claims.filter(({ speaker, said }) => speaker !== undefined && !said).map(({ id }) => id),
    },
  ];
}
