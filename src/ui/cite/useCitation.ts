import { useMemo } from 'react';
import { permalinkOf } from '../../exchange/permalink.ts';
import type { Claim } from '../../model/claim.ts';
import { dayOf, isoDay, type Day } from '../../model/day.ts';
import { addressOf } from '../../store/urlSync.ts';
import { claimCitation, type WordedCitation } from '../../text/claimCitation.ts';
import { viewCitation } from '../../text/viewCitation.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The citation of a claim, or without one that of the view; undefined when the claim's document is not there. */
export function useCitation(claim: Claim | undefined): WordedCitation | undefined {
  const { dataset, defaults } = useApp();
  const view = useAppState((state) => state.view);

  return useMemo(() => {
    const { lang, filter } = view;
    const permalink = permalinkOf(addressOf(view, defaults), { on: isoDay(filter.on), lang, focus: claim?.id });
    const seen = { permalink, day: today() };
    if (!claim) return viewCitation(dataset, view, seen);
    const source = dataset.documents.get(claim.document);
    return source && claimCitation(claim, source, dataset, seen, lang);
  }, [claim, dataset, defaults, view]);
}
