import { useEffect, useMemo, useState } from 'react';
import { permalinkOf } from '../../exchange/permalink.ts';
import type { Claim } from '../../model/claim.ts';
import { dayOf, isoDay, type Day } from '../../model/day.ts';
import { claimCitation, type WordedCitation } from '../../text/claimCitation.ts';
import { viewCitation } from '../../text/viewCitation.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';

/** The address follows the view a moment later. */
const addressDelayMs = 250;

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The citation of a claim, or without one that of the view; undefined when the claim's document is not there. */
export function useCitation(claim: Claim | undefined): WordedCitation | undefined {
  const { dataset } = useApp();
  const view = useAppState((state) => state.view);
  const [address, setAddress] = useState(document.URL);

  useEffect(() => {
    const timer = setTimeout(() => setAddress(document.URL), addressDelayMs);
    return () => clearTimeout(timer);
  }, [view]);

  return useMemo(() => {
    const { lang, filter } = view;
    const permalink = permalinkOf(address, { on: isoDay(filter.on), lang, focus: claim?.id });
    const seen = { permalink, day: today() };
    if (!claim) return viewCitation(dataset, view, seen);
    const source = dataset.documents.get(claim.document);
    return source && claimCitation(claim, source, dataset, seen, lang);
  }, [address, claim, dataset, view]);
}
