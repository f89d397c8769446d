import { memo } from 'react';
import type { Claim } from '../../model/claim.ts';
import { claimWords, isFragment, languageInWords, speakerInWords } from '../../text/claimWords.ts';
import { inQuotationMarks } from '../../text/quotationMarks.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { ClaimSource } from './ClaimSource.tsx';
import { ClaimPlace } from './ClaimPlace.tsx';
import { DisputeLine } from './DisputeLine.tsx';
import './ClaimCard.css';

interface Props {
  claim: Claim;
  /** Marked like a passage in a book: the one quote that carries the view. */
  isLead?: boolean;
  /** What the claim is about, where that is not plain from its place. */
  heading?: string | undefined;
  /** Id of the contradiction in which the card stands, and which it therefore does not name. */
  within?: string | undefined;
  /** Names no document: it stands above, for several claims. */
  isBrief?: boolean;
}

/** One claim: the words, who says them and in what mode, and where they stand. Made anew only when it changes. */
export const ClaimCard = memo(function ClaimCard({ claim, isLead = false, heading, within, isBrief = false }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = claimWords[lang];
  const document = dataset.documents.get(claim.document);
  const { quote, translation } = claim;
  const shown = quote && (quote.display ?? quote.exact);
  return (
    <article className={`panel-claim${isLead ? ' is-lead' : ''}`} data-claim={claim.id} tabIndex={-1}>
      {heading && <p className="panel-claim-period">{heading}</p>}
      <p className="panel-claim-who">
        <span className="panel-mode">{words.modalities[claim.modality]}:</span>{' '}
        <strong>{speakerInWords(claim, dataset, lang)}</strong>
        {claim.via && ` ${words.via(claim.via.join(', '))}`}
      </p>
      {quote && shown && (
        <div className="panel-quote">
          <div>
            <blockquote lang={quote.lang} translate="no">
              <p>
                <span className="panel-quote-words">{inQuotationMarks(shown, quote.lang)}</span>
              </p>
            </blockquote>
            <p className="panel-quote-lang">{words.original(languageInWords(quote.lang, lang))}</p>
          </div>
          {translation && (
            <div>
              <p className="panel-translation" lang={translation.lang}>
                {translation.text}
              </p>
              <p className="panel-quote-lang">{words.translation(translation.by)}</p>
            </div>
          )}
        </div>
      )}
      {(!shown || isFragment(shown)) && <p className="panel-says">{claim.says[lang]}</p>}
      {claim.overstates && (
        <p className="panel-overstates">
          <strong>{words.overstates}</strong> {claim.overstates[lang]}
        </p>
      )}
      {document && !isBrief && <ClaimSource claim={claim} document={document} />}
      {document && isBrief && <ClaimPlace claim={claim} document={document} />}
      <DisputeLine claim={claim} within={within} />
    </article>
  );
});
