import { disputesOfClaim } from '../../evidence/disputesOfClaim.ts';
import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import type { Claim } from '../../model/claim.ts';
import { claimWords } from '../../text/claimWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

/** The contradictions in which a claim stands, and the way to each. */
export function DisputeLine({ claim, within }: { claim: Claim; within: string | undefined }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = claimWords[lang];
  const disputes = disputesOfClaim(claim, dataset, known).filter(({ dispute }) => dispute.id !== within);
  const opener = ({ number, dispute }: NumberedDispute) => (
    <button
      type="button"
      className="panel-link"
      onClick={() => {
        store.getState().showAs('disputes');
        store.getState().focusOn(dispute.id);
      }}
    >
      {words.inDispute(number, dispute.title[lang])}
    </button>
  );
  const [only, another] = disputes;
  if (!only) return null;
  if (!another) return <p className="panel-dispute">{opener(only)}</p>;
  return (
    <details className="panel-more panel-dispute">
      <summary>{words.inDisputes(new Intl.ListFormat(lang).format(disputes.map(({ number }) => `${number}`)))}</summary>
      <ul>
        {disputes.map((entry) => (
          <li key={entry.dispute.id}>{opener(entry)}</li>
        ))}
      </ul>
    </details>
  );
}
