import { reportingChain } from '../../evidence/reportingChain.ts';
import type { Claim } from '../../model/claim.ts';
import { publisherIn, titleOf, type Document } from '../../model/document.ts';
import { hostOf } from '../../model/provenance.ts';
import type { Moment } from '../../model/edtf.ts';
import { authorsInWords } from '../../text/authorsInWords.ts';
import { claimWords, placeInWords } from '../../text/claimWords.ts';
import { datetimeOf, dayInWords, momentInWords } from '../../text/dates.ts';
import { CiteClaimButton } from '../cite/CiteClaimButton.tsx';
import { ReportButton } from '../report/ReportButton.tsx';
import { ReadIn } from './ReadIn.tsx';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

function DateOf({ label, moment }: { label: string; moment: Moment }) {
  const lang = useLang();
  return (
    <span>
      {label}: <time dateTime={datetimeOf(moment)}>{momentInWords(moment, lang)}</time>
    </span>
  );
}

/** Where a claim stands: document, outlet, place in the text, dates, and what the document rests on. */
export function ClaimSource({ claim, document }: { claim: Claim; document: Document }) {
  const { dataset } = useApp();
  const lang = useLang();
  const hasClock = useAppState(({ view }) => view.filter.known !== undefined);
  const words = claimWords[lang];
  const { published } = document;
  const title = titleOf(document);
  const publishers = new Set(reportingChain(claim, dataset).map((parent) => publisherIn(parent, lang)));
  const place = placeInWords(claim, lang);
  const host = document.url && hostOf(document.url);
  return (
    <footer className="panel-source">
      <p>
        <strong>{publisherIn(document, lang)}</strong>
        {', '}
        {document.url ? (
          <a href={document.url} target="_blank" rel="noopener noreferrer">
            <cite lang={title.lang}>{title.text}</cite>
          </a>
        ) : (
          <cite lang={title.lang}>{title.text}</cite>
        )}
        {host && ` (${host})`}
        {place && `, ${place}`}
      </p>
      <ReadIn document={document} />
      <div className="panel-dates">
        {claim.said?.text === published.text ? (
          <DateOf label={words.saidAndPublished} moment={published} />
        ) : (
          <>
            {claim.said && <DateOf label={words.said} moment={claim.said} />}{' '}
            <DateOf label={words.published} moment={published} />
          </>
        )}{' '}
        <CiteClaimButton claim={claim} /> <ReportButton claim={claim} />
      </div>
      {hasClock && published.precision !== 'day' && <p>{words.countsFrom(dayInWords(published.earliest, lang))}</p>}
      {publishers.size > 0 && <p>{words.after([...publishers].join(', '))}</p>}
      {(document.note || document.authors) && (
        <details className="panel-note">
          <summary>{words.aboutDocument}</summary>
          <p>
            {document.note?.[lang]} {document.authors && words.author(authorsInWords(document.authors, lang))}
          </p>
        </details>
      )}
    </footer>
  );
}
