import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import { knownPart } from '../../evidence/disputesOfClaim.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { firstSentence } from '../../text/firstSentence.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

/** Number, title and what conflicts in a sentence; of a dispute that was known in part, only how much of it was. */
export function DisputeHeading({ entry, isShort = false }: { entry: NumberedDispute; isShort?: boolean }) {
  const { dataset } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = disputeWords[lang];
  const { number, dispute } = entry;
  const { claims, later } = knownPart(entry, dataset, known);
  const isFull = later === 0;
  const line = isFull ? firstSentence(dispute.finding[lang]) : words.partly(claims.length, claims.length + later);
  return (
    <>
      <span className="disputes-number">{number}</span>{' '}
      <span className="disputes-names">
        <span className="disputes-title">{isFull ? dispute.title[lang] : words.number(number)}</span>
        {!isShort && <span className="disputes-line"> {line}</span>}
      </span>
    </>
  );
}
