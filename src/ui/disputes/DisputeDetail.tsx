import { useEffect, useRef } from 'react';
import { numberedDisputes, type NumberedDispute } from '../../evidence/disputeGroups.ts';
import { knownPart } from '../../evidence/disputesOfClaim.ts';
import type { Document } from '../../model/document.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { DisputeBody } from './DisputeBody.tsx';
import { DisputeSteps } from './DisputeSteps.tsx';

export const disputeTitleId = 'disputes-title';

interface Props {
  entry: NumberedDispute;
  /** Those among which the reader steps. */
  entries: readonly NumberedDispute[];
  subjects: readonly Document[];
  open: (id: string) => void;
}

/** One dispute beside the list. */
export function DisputeDetail({ entry, entries, subjects, open }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = disputeWords[lang];
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    article.current?.scrollTo(0, 0);
  }, [entry]);
  const { number, dispute } = entry;
  const isFull = knownPart(entry, dataset, known).later === 0;
  const count = words.numberOf(number, numberedDisputes(dataset).length);
  return (
    <article className="disputes-detail" aria-labelledby={disputeTitleId} data-dispute={dispute.id} ref={article}>
      <div className="disputes-head">
        {isFull && <p className="disputes-kicker">{count}</p>}
        <DisputeSteps entry={entry} entries={entries} open={open} />
      </div>
      <h3 id={disputeTitleId} tabIndex={-1}>
        {isFull ? dispute.title[lang] : count}
      </h3>
      <DisputeBody entry={entry} subjects={subjects} />
    </article>
  );
}
