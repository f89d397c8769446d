import type { Claim } from '../model/claim.ts';
import type { Relation } from '../model/relation.ts';

/** The actor in whose name a claim is made: the one spoken for, or the speaker itself. */
export function speakingParty(claim: Claim): string | undefined {
  return claim.speaksFor ?? (typeof claim.speaker === 'string' ? claim.speaker : undefined);
}

/** Whether one of the relation's two parties denies it with this claim. */
export function isPartyDenial(claim: Claim, { from, to }: Relation): boolean {
  const party = speakingParty(claim);
  return claim.modality === 'denied' && (party === from || party === to);
}
