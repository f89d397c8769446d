import type { Claim } from '../../model/claim.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';

export interface ListedClaim {
  claim: Claim;
  heading?: string | undefined;
}

interface Props {
  title: string;
  /** In the order of showing. */
  claims: readonly ListedClaim[];
  /** How many stand there at once; the others wait behind "More evidence". With none, the title itself unfolds them. */
  shownAtOnce: number;
  /** Id of the claim whose words stand above. */
  lead?: string | undefined;
}

/** Claims under a title, the most important ones in sight. */
export function ClaimList({ title, claims, shownAtOnce, lead }: Props) {
  const words = panelWords[useLang()];
  if (claims.length === 0) return null;
  const rest = claims.slice(shownAtOnce);
  const isFolded = shownAtOnce === 0;
  return (
    <section className="panel-claims">
      {!isFolded && <h4>{title}</h4>}
      {claims.slice(0, shownAtOnce).map(({ claim, heading }) => (
        <ClaimCard key={claim.id} claim={claim} heading={heading} isQuotedAbove={claim.id === lead} />
      ))}
      {rest.length > 0 && (
        <details className="panel-more">
          <summary>{isFolded ? words.folded(title, rest.length) : words.moreEvidence(rest.length)}</summary>
          {rest.map(({ claim, heading }) => (
            <ClaimCard key={claim.id} claim={claim} heading={heading} isQuotedAbove={claim.id === lead} />
          ))}
        </details>
      )}
    </section>
  );
}
