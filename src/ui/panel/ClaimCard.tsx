import { memo } from 'react';
import { isFragment } from '../../evidence/isFragment.ts';
import { translationFor, type Claim } from '../../model/claim.ts';
import { publisherIn } from '../../model/document.ts';
import { claimWords, languageInWords, speakerInWords } from '../../text/claimWords.ts';
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
  /** Its words lead the panel and are not repeated. */
  isQuotedAbove?: boolean;
}

/** The words themselves in their language, then what they mean in the reader's. */
function Wording({ claim }: { claim: Claim }) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = claimWords[lang];
  const { quote } = claim;
  const translation = translationFor(claim, lang);
  const document = dataset.documents.get(claim.document);
  if (!quote) return null;
  return (
    <div className="panel-quote">
      <div>
        <blockquote lang={quote.lang} translate="no">
          <p>
            <span className="panel-quote-words">{inQuotationMarks(quote.display ?? quote.exact, quote.lang)}</span>
          </p>
        </blockquote>
        <p className="panel-quote-lang">{words.original(languageInWords(quote.lang, lang))}</p>
        {quote.by === 'publisher' && document && (
          <p className="panel-reporter">{words.reportersWords(publisherIn(document, lang))}</p>
        )}
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
  );
}

/** One claim: the words first, who says them and in what mode, and where they stand. Made anew only when it changes. */
export const ClaimCard = memo(function ClaimCard({
  claim,
  isLead = false,
  heading,
  within,
  isBrief = false,
  isQuotedAbove = false,
}: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = claimWords[lang];
  const document = dataset.documents.get(claim.document);
  const shown = isQuotedAbove ? undefined : claim.quote && (claim.quote.display ?? claim.quote.exact);
  return (
    <article
      className={`panel-claim${isLead ? ' is-lead' : ''}${claim.quote ? '' : ' is-told'}`}
      data-claim={claim.id}
      tabIndex={-1}
    >
      {heading && <p className="panel-claim-period">{heading}</p>}
      {shown !== undefined && <Wording claim={claim} />}
      <p className="panel-claim-who">
        <span className="panel-mode">{words.modalities[claim.modality]}:</span>{' '}
        <strong>{speakerInWords(claim, dataset, lang)}</strong>
        {claim.via && <span>{` ${words.via(claim.via.join(', '))}`}</span>}
      </p>
      {(shown === undefined || isFragment(shown)) && (
        <p className="panel-says">
          {!claim.quote && <span className="panel-told">{words.told}: </span>}
          {claim.says[lang]}
        </p>
      )}
      {isQuotedAbove && <p className="panel-facts">{words.quotedAbove}</p>}
      {claim.overstates && (
        <p className="panel-overstates">
          <strong>{words.overstates}</strong> {claim.overstates[lang]}
        </p>
      )}
      {claim.note && <p className="panel-facts">{claim.note[lang]}</p>}
      {document && !isBrief && <ClaimSource claim={claim} document={document} />}
      {document && isBrief && <ClaimPlace claim={claim} document={document} />}
      <DisputeLine claim={claim} within={within} />
    </article>
  );
});
