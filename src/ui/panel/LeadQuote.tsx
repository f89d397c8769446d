import { claimMoment } from '../../evidence/claimMoment.ts';
import type { Claim } from '../../model/claim.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';

/** The words that lead the panel, before anything is told; the sentence that there are none where nobody is quoted. */
export function LeadQuote({ claim }: { claim: Claim | undefined }) {
  const { dataset } = useApp();
  const lang = useLang();
  const on = useAppState(({ view }) => view.filter.on);
  if (!claim) return <p className="panel-unquoted">{panelWords[lang].unquoted}</p>;
  return (
    <div className="panel-lead">
      {(claimMoment(claim, dataset)?.earliest ?? on) > on && (
        <p className="panel-facts">{panelWords[lang].saidLater}</p>
      )}
      <ClaimCard claim={claim} isLead />
    </div>
  );
}
