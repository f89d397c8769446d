import type { ClaimsOfSource } from '../../evidence/claimsBySource.ts';
import { publisherIn } from '../../model/document.ts';
import { accountWords } from '../../text/accountWords.ts';
import { chainInWords, chainsSentence } from '../../text/chainInWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';

interface Props {
  source: ClaimsOfSource;
  number: number;
  of: number;
  /** Id of the claim whose words stand above all. */
  lead: string | undefined;
  shownAtOnce: number;
}

/** What one source says, under the way on which it came from its origin. */
export function SourceClaims({ source: { claims, documents, chains }, number, of, lead, shownAtOnce }: Props) {
  const lang = useLang();
  const words = accountWords[lang];
  const ways = [...new Set(chains.map((chain) => chainInWords(chain, lang)))].filter((way) => way.includes('→'));
  const sentence = chainsSentence(chains, lang);
  const rest = claims.slice(shownAtOnce);
  const card = (claim: (typeof claims)[number]) => (
    <ClaimCard key={claim.id} claim={claim} isQuotedAbove={claim.id === lead} />
  );
  return (
    <div className="panel-source-group">
      {(of > 1 || ways.length > 0) && (
        <div className="panel-chain">
          {of > 1 && (
            <p>
              <span className="panel-chain-number">{words.source(number, of)}</span>
              {ways.length === 0 &&
                `: ${[...new Set(documents.map((document) => publisherIn(document, lang)))].join(', ')}`}
            </p>
          )}
          {ways.map((way) => (
            <p key={way} className="panel-chain-way">
              {way}
            </p>
          ))}
          {ways.length > 0 && <p>{sentence}</p>}
        </div>
      )}
      {claims.slice(0, shownAtOnce).map(card)}
      {rest.length > 0 && (
        <details className="panel-more">
          <summary>{words.moreOfSource(rest.length)}</summary>
          {rest.map(card)}
        </details>
      )}
    </div>
  );
}
