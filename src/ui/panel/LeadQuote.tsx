import type { Claim } from '../../model/claim.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';

/** The words that lead the panel, before anything is told; the sentence that there are none where nobody is quoted. */
export function LeadQuote({ claim }: { claim: Claim | undefined }) {
  const lang = useLang();
  if (!claim) return <p className="panel-unquoted">{panelWords[lang].unquoted}</p>;
  return (
    <div className="panel-lead">
      <ClaimCard claim={claim} isLead />
    </div>
  );
}
