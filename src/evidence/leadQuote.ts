import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Relation } from '../model/relation.ts';
import { claimMoment } from './claimMoment.ts';
import { claimsOnRelations } from './claimsOnRelation.ts';
import { isFragment } from './isFragment.ts';
import { isKnown } from './knownClaims.ts';
import type { RelationState } from './relationState.ts';
import { speakingParty } from './speakingParty.ts';
import { voiceOf } from './voiceOf.ts';

/** For whom, and for which day, a quotation is to lead. */
export interface Asking {
  on: Day;
  known?: Day | undefined;
  /** The reader's language. */
  lang: string;
  /** The actor about whom the reader asks; its own words win over those of others that are equally near. */
  actor?: string | undefined;
}

interface Candidate {
  claim: Claim;
  parties: readonly string[];
  isAgainst: boolean;
}

/** So long an actor's own words are fresher to who asks about it than those of others. */
const recentDays = 400;

/** How old words are, as readers feel it: of this week, of two weeks, of a month, of two, and so on by doubling. */
function ageOf(days: number): number {
  return Math.floor(Math.log2(days / 7 + 1));
}

/** A sentence, then a piece of one, then a few words or the preamble of an act. */
function incompleteness({ quote, locator }: Claim): number {
  if (!quote || isFragment(quote.exact) || locator?.startsWith('preamble')) return 2;
  return /^[^\p{L}]*\p{Ll}/u.test(quote.exact) ? 1 : 0;
}

/** Numbers to compare one after the other, the smaller the more telling. */
function weights({ claim, parties, isAgainst }: Candidate, dataset: Dataset, { on, lang, actor }: Asking): number[] {
  const party = speakingParty(claim);
  const voice = voiceOf(claim, dataset);
  const made = claimMoment(claim, dataset);
  const isLater = made === undefined || made.earliest > on;
  // Of an uncertain date the furthest possible day counts, so that what is dated vaguely does not pass for fresh.
  const days = made ? Math.max(Math.abs(on - made.earliest), Math.abs(on - made.latest)) : Number.MAX_SAFE_INTEGER;
  return [
    Number(voice === 'outlet' || claim.overstates !== undefined),
    Number(isLater),
    Number(isAgainst),
    Number(actor !== undefined && (party !== actor || days > recentDays)),
    ageOf(days),
    Number(voice !== 'act' && (party === undefined || !parties.includes(party))),
    incompleteness(claim),
    days,
    Number(claim.quote?.lang !== lang),
  ];
}

function mostTelling(candidates: readonly Candidate[], dataset: Dataset, asking: Asking): Claim | undefined {
  let best: { claim: Claim; weights: number[] } | undefined;
  for (const candidate of candidates) {
    if (!candidate.claim.quote) continue;
    const own = weights(candidate, dataset, asking);
    const differing = own.findIndex((weight, at) => weight !== best?.weights[at]);
    const isBetter = best === undefined || (differing >= 0 && (own[differing] ?? 0) < (best.weights[differing] ?? 0));
    if (isBetter) best = { claim: candidate.claim, weights: own };
  }
  return best?.claim;
}

const partiesOf = ({ from, to }: Relation) => [from, to];

/**
 * The quotation that tells most about these relations on the day: of the episodes that hold, the words of those who
 * make the claim before those of an outlet, said on or before the day, in support; an asked actor's own words of the
 * last year; near to the day; of about the same time a party's own and whole sentences, then the nearest, then the
 * reader's language. Undefined when nothing is quoted.
 */
export function leadQuote(states: readonly RelationState[], dataset: Dataset, asking: Asking): Claim | undefined {
  const candidates = states.flatMap(({ relation, supports, against }) => {
    const parties = partiesOf(relation);
    return [
      ...supports.map((claim) => ({ claim, parties, isAgainst: false })),
      ...against.map((claim) => ({ claim, parties, isAgainst: true })),
    ];
  });
  return mostTelling(candidates, dataset, asking);
}

/** The same among everything known that is said about the relations at any time. */
export function leadQuoteAtAnyTime(
  relations: readonly Relation[],
  dataset: Dataset,
  asking: Asking,
): Claim | undefined {
  const candidates = relations.flatMap((relation) =>
    [...claimsOnRelations([relation], dataset)]
      .filter((claim) => isKnown(claim, dataset, asking.known))
      .map((claim) => ({ claim, parties: partiesOf(relation), isAgainst: claim.modality === 'denied' })),
  );
  return mostTelling(candidates, dataset, asking);
}
