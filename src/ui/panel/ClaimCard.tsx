import { memo } from 'react';
import { claimMoment } from '../../evidence/claimMoment.ts';
import { isFragment } from '../../evidence/isFragment.ts';
import { translationFor, type Claim } from '../../model/claim.ts';
import { publisherIn } from '../../model/document.ts';
import { claimWords, languageInWords, speakerInWords } from '../../text/claimWords.ts';
import { datetimeOf } from '../../text/dates.ts';
import { inQuotationMarks } from '../../text/quotationMarks.ts';
import { momentInShort } from '../../text/shortForms.ts';
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

/** What the words mean in the reader's language; in the other one, folded, where they are in the reader's. */
function Translation({ claim }: { claim: Claim }) {
  const lang = useLang();
  const words = claimWords[lang];
  const { quote } = claim;
  const translation = translationFor(claim, lang);
  if (!quote || !translation) return null;
  const text = (
    <p className="panel-translation" lang={translation.lang}>
      {translation.text}
    </p>
  );
  if (quote.lang !== lang)
    return (
      <div className="panel-translated">
        {text}
        <p className="panel-quote-lang">
          <span>{words.original(languageInWords(quote.lang, lang))}</span>{' '}
          <span>{words.translation(translation.by)}</span>
        </p>
      </div>
    );
  return (
    <details className="panel-note">
      <summary>{words.inLanguage(languageInWords(translation.lang, lang))}</summary>
      {text}
      <p className="panel-quote-lang">{words.translation(translation.by)}</p>
    </details>
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
  const moment = claimMoment(claim, dataset);
  const shown = isQuotedAbove ? undefined : claim.quote && (claim.quote.display ?? claim.quote.exact);
  return (
    <article
      className={`panel-claim${isLead ? ' is-lead' : ''}${claim.quote ? '' : ' is-told'}`}
      data-claim={claim.id}
      tabIndex={-1}
    >
      {heading && <p className="panel-claim-period">{heading}</p>}
      {claim.quote && shown !== undefined && (
        <blockquote className="panel-quote" lang={claim.quote.lang} translate="no">
          <p>
            <span className="panel-quote-words">{inQuotationMarks(shown, claim.quote.lang)}</span>
          </p>
        </blockquote>
      )}
      <p className="panel-claim-who">
        <span className="panel-mode">{words.modalities[claim.modality]}:</span>{' '}
        <strong>{speakerInWords(claim, dataset, lang)}</strong>
        {moment && shown !== undefined && (
          <>
            {', '}
            <time dateTime={datetimeOf(moment)}>{momentInShort(moment, lang)}</time>
          </>
        )}
        {claim.via && <span>{` ${words.via(claim.via.join(', '))}`}</span>}
      </p>
      {claim.quote?.by === 'publisher' && document && shown !== undefined && (
        <p className="panel-reporter">{words.reportersWords(publisherIn(document, lang))}</p>
      )}
      {shown !== undefined && <Translation claim={claim} />}
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
