import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useLang } from '../app/AppContext.tsx';

interface Props {
  entry: NumberedDispute;
  entries: readonly NumberedDispute[];
  open: (id: string) => void;
}

/** To the dispute before and after this one, round and round. */
export function DisputeSteps({ entry, entries, open }: Props) {
  const words = disputeWords[useLang()];
  const at = entries.indexOf(entry);
  const previous = entries.at(at - 1);
  const next = entries[(at + 1) % entries.length];
  if (entries.length < 2 || !previous || !next) return null;
  return (
    <div className="disputes-steps">
      <button type="button" className="control" onClick={() => open(previous.dispute.id)}>
        {words.previous(previous.number)}
      </button>
      <button type="button" className="control" onClick={() => open(next.dispute.id)}>
        {words.next(next.number)}
      </button>
    </div>
  );
}
