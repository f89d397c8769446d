import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { covers, outerDays } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';
import { claimMoment } from './claimMoment.ts';
import { knownPart } from './disputesOfClaim.ts';
import type { NumberedDispute } from './disputeGroups.ts';
import type { Target } from './hitTarget.ts';
import { nearestPresence, presences, type Presence } from './presence.ts';
import { relationState } from './relationState.ts';

/** Where in the graph a dispute can be seen, and the claim that leads there. */
export interface DisputeTarget extends Target {
  claim: Claim;
}

interface Candidate {
  relation: Relation;
  /** The dispute's claims by the episode that they support, contradict or are nearest to. */
  votes: Map<Presence, Claim[]>;
  cited: number;
  regarded: number;
}

/** The day that a claim speaks of, as far as it says, else when it was made. */
function dayOf(claim: Claim, dataset: Dataset): Day {
  const first = claim.about ? outerDays(claim.about).first : -Infinity;
  return Number.isFinite(first) ? first : (claimMoment(claim, dataset)?.earliest ?? 0);
}

function candidate(relation: Relation, claims: readonly Claim[], dataset: Dataset, known: Day | undefined): Candidate {
  const found: Candidate = { relation, votes: new Map(), cited: 0, regarded: 0 };
  const times = presences(relation, dataset, known);
  for (const claim of claims) {
    const day = dayOf(claim, dataset);
    const citing = times.filter(({ episode }) => [...episode.claims, ...episode.against].includes(claim.id));
    const regards = claim.regarding?.includes(relation.id) ?? false;
    const nearest = times.find(({ during }) => covers(during, day)) ?? nearestPresence(times, day);
    for (const presence of citing.length > 0 ? citing : regards && nearest ? [nearest] : [])
      found.votes.set(presence, [...(found.votes.get(presence) ?? []), claim]);
    if (citing.length > 0) found.cited += 1;
    else if (regards) found.regarded += 1;
  }
  return found;
}

/** What a claim supports or contradicts counts more than what it comments on. */
const weight = ({ cited, regarded }: Candidate) => 3 * cited + regarded;

/** Which of the claims comes first that is about the relation, and how early it names it. */
function firstMention({ relation, votes }: Candidate, claims: readonly Claim[]): number {
  const places = [...votes.values()].flat().map((claim) => claims.indexOf(claim));
  const first = Math.min(...places);
  return first + Math.max(0, claims[first]?.regarding?.indexOf(relation.id) ?? 0) / 100;
}

/** The day that the claim speaks of where the episode counts on it, else the first on which it does. */
function dayIn(
  { episode, day: firstDay }: Presence,
  relation: Relation,
  claim: Claim,
  dataset: Dataset,
  known: Day | undefined,
): Day {
  const on = dayOf(claim, dataset);
  return relationState(relation, dataset, { on, known })?.episode === episode ? on : firstDay;
}

/** How many ways into the graph are offered beside the main one. */
const furtherWays = 2;

/**
 * Where a dispute can be seen as known on a day, the relation that most of its claims are about first, each on the
 * day concerned. Empty when none of its claims is known.
 */
export function disputeTargets(entry: NumberedDispute, dataset: Dataset, known: Day | undefined): DisputeTarget[] {
  const { claims } = knownPart(entry, dataset, known);
  const candidates = [...dataset.relations.values()]
    .map((relation) => candidate(relation, claims, dataset, known))
    .filter((each) => each.votes.size > 0);
  const ranked = candidates.sort(
    (a, b) => weight(b) - weight(a) || b.cited - a.cited || firstMention(a, claims) - firstMention(b, claims),
  );
  const telling = ranked.filter((each, at) => at === 0 || each.cited > 0 || each.regarded * 2 > claims.length);
  return telling.slice(0, 1 + furtherWays).flatMap(({ relation, votes }) => {
    const [best] = [...votes].toSorted(([a, one], [b, other]) => other.length - one.length || a.day - b.day);
    const [presence, [claim] = []] = best ?? [];
    return presence && claim ? [{ relation, day: dayIn(presence, relation, claim, dataset, known), claim }] : [];
  });
}
