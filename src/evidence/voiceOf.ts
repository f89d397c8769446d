import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { isAct } from '../model/document.ts';

/** Whose words a quotation has. */
export type Voice = 'act' | 'speaker' | 'outlet';

/** Whose words a claim quotes; undefined when it quotes nobody. */
export function voiceOf({ quote, speaker, document }: Claim, { documents }: Dataset): Voice | undefined {
  if (!quote) return undefined;
  if (quote.by === 'publisher') return 'outlet';
  if (speaker !== undefined) return 'speaker';
  const source = documents.get(document);
  return source && isAct(source) ? 'act' : 'outlet';
}
