/** Where the keyboard stands among the lifelines: on one as a whole, or on one of its claims. */
export interface LaneStandpoint {
  relation: string;
  claim?: string | undefined;
}

/** A lifeline as the keyboard sees it: its claims in the order of time. */
export interface LaneStop {
  relation: string;
  claims: readonly string[];
}

function neighbour(claims: readonly string[], claim: string | undefined, step: 1 | -1): string | undefined {
  if (claim === undefined) return step === 1 ? claims[0] : claims.at(-1);
  return claims[claims.indexOf(claim) + step] ?? claim;
}

/**
 * Where a key leads: up and down between lifelines, left and right through the claims of one, Home and End to the
 * first and last of either, Escape from a claim back to its lifeline. Undefined for keys without a meaning here.
 */
export function stepFrom(at: LaneStandpoint, key: string, stops: readonly LaneStop[]): LaneStandpoint | undefined {
  const index = stops.findIndex(({ relation }) => relation === at.relation);
  const { relation, claim } = at;
  const claims = stops[index]?.claims ?? [];
  const lane = (stop: LaneStop | undefined) => stop && { relation: stop.relation };
  const tick = (id: string | undefined) => (id === undefined ? undefined : { relation, claim: id });
  const isOnClaim = claim !== undefined;
  switch (key) {
    case 'ArrowDown':
      return lane(stops[index + 1] ?? stops[index]);
    case 'ArrowUp':
      return lane(stops[Math.max(index - 1, 0)]);
    case 'ArrowRight':
      return tick(neighbour(claims, claim, 1));
    case 'ArrowLeft':
      return tick(neighbour(claims, claim, -1));
    case 'Home':
      return isOnClaim ? tick(claims[0]) : lane(stops[0]);
    case 'End':
      return isOnClaim ? tick(claims.at(-1)) : lane(stops.at(-1));
    case 'Escape':
      return isOnClaim ? { relation } : undefined;
    default:
      return undefined;
  }
}
