import { knownClaims } from '../../evidence/knownClaims.ts';
import type { Dispute } from '../../model/dispute.ts';
import { appWords } from '../../text/appWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';

/** A contradiction beside the graph: its claims as far as they are known, and with all of them the finding. */
export function DisputeEvidence({ dispute }: { dispute: Dispute }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const { known } = useAppState(({ view }) => view.filter);
  const claims = knownClaims(dispute.claims, dataset, known);
  return (
    <>
      {claims.length === dispute.claims.length && <p>{dispute.finding[lang]}</p>}
      <p>
        <button type="button" className="panel-link" onClick={() => store.getState().showAs('disputes')}>
          {appWords[lang].shows.disputes}
        </button>
      </p>
      <section className="panel-claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </section>
    </>
  );
}
