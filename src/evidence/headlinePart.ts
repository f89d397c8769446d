import type { Claim } from '../model/claim.ts';

/** Headlines, ledes, subheadings and captions: what readers see before the text, and often instead of it. */
export function isHeadlinePart({ part }: Claim): boolean {
  return part !== undefined && part !== 'body';
}
