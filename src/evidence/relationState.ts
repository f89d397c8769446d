import { isQuoted, type Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { covers, outerDays, type Span } from '../model/edtf.ts';
import type { Episode, Mark, Relation, Status } from '../model/relation.ts';
import { isHeadlinePart } from './headlinePart.ts';
import { independentSources } from './independentSources.ts';
import { knownClaims } from './knownClaims.ts';
import { knownSpan } from './knownSpan.ts';
import { isPartyDenial } from './speakingParty.ts';

/** What the known claims say about a relation on a day. */
export interface RelationState {
  relation: Relation;
  episode: Episode;
  /** When the episode holds, as far as it is known: an end of which nobody has told yet is open. */
  during: Span;
  status: Status;
  /** Undefined while no known claim speaks against it. */
  mark: Mark | undefined;
  supports: readonly Claim[];
  against: readonly Claim[];
  /** Number of independent sources among the supporting claims. */
  sources: number;
  /** Nothing but headlines, teasers or captions supports it. */
  restsOnHeadlines: boolean;
  /** Words of those who make a supporting claim are on record. */
  isQuoted: boolean;
}

/** A moment of asking: what held on the day `on`, as known on the day `known` (all documents when undefined). */
export interface Moment {
  on: Day;
  known?: Day | undefined;
}

/** By episode and number of known claims, which are the same whenever they are as many: every step asks for them. */
const keptCounts = new WeakMap<Dataset, Map<Episode, Map<number, number>>>();

function sourceCount(episode: Episode, supports: readonly Claim[], dataset: Dataset): number {
  const ofDataset = keptCounts.get(dataset) ?? new Map<Episode, Map<number, number>>();
  keptCounts.set(dataset, ofDataset);
  const ofEpisode = ofDataset.get(episode) ?? new Map<number, number>();
  ofDataset.set(episode, ofEpisode);
  const count = ofEpisode.get(supports.length) ?? independentSources(supports, dataset).length;
  ofEpisode.set(supports.length, count);
  return count;
}

function markOf(relation: Relation, against: readonly Claim[]): Mark | undefined {
  if (against.length === 0) return undefined;
  return against.some((claim) => isPartyDenial(claim, relation)) ? 'denied' : 'disputed';
}

/**
 * State of a relation on a day as known on a day: of the episodes with a known supporting claim that may cover the
 * day, the one that begins last. Undefined when none does.
 */
export function relationState(relation: Relation, dataset: Dataset, moment: Moment): RelationState | undefined {
  let latest: { episode: Episode; during: Span; supports: Claim[]; first: Day } | undefined;
  for (const episode of relation.episodes) {
    const during = knownSpan(episode, relation, dataset, moment.known);
    if (!covers(during, moment.on)) continue;
    const supports = knownClaims(episode.claims, dataset, moment.known);
    const { first } = outerDays(during);
    if (supports.length > 0 && (!latest || first >= latest.first)) latest = { episode, during, supports, first };
  }
  if (!latest) return undefined;
  const { episode, during, supports } = latest;
  const against = knownClaims(episode.against, dataset, moment.known);
  return {
    relation,
    episode,
    during,
    status: episode.status,
    mark: markOf(relation, against),
    supports,
    against,
    sources: sourceCount(episode, supports, dataset),
    restsOnHeadlines: supports.every(isHeadlinePart),
    isQuoted: supports.some(isQuoted),
  };
}

/** States of all relations that are there on the day, in the order of the dataset. */
export function relationStates(dataset: Dataset, moment: Moment): RelationState[] {
  const states: RelationState[] = [];
  for (const relation of dataset.relations.values()) {
    const state = relationState(relation, dataset, moment);
    if (state) states.push(state);
  }
  return states;
}
