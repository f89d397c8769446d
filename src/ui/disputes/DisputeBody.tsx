import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import { knownPart } from '../../evidence/disputesOfClaim.ts';
import type { Document } from '../../model/document.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { DisputeDocuments } from './DisputeDocuments.tsx';
import { DisputeSides } from './DisputeSides.tsx';
import { DisputeWays } from './DisputeWays.tsx';

/** What is said on either side, what the comparison shows, and the way into the graph. */
export function DisputeBody({ entry, subjects }: { entry: NumberedDispute; subjects: readonly Document[] }) {
  const { dataset } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = disputeWords[lang];
  const { later } = knownPart(entry, dataset, known);
  return (
    <>
      <DisputeDocuments entry={entry} subjects={subjects} />
      <DisputeSides entry={entry} subjects={subjects} />
      {later > 0 ? (
        <p className="disputes-later">
          {words.later(later)} {words.findingLater}
        </p>
      ) : (
        <section className="disputes-finding">
          <h4>{words.finding}</h4>
          <p>{entry.dispute.finding[lang]}</p>
        </section>
      )}
      <DisputeWays entry={entry} />
    </>
  );
}
