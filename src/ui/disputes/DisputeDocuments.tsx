import { useMemo } from 'react';
import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import { knownPart } from '../../evidence/disputesOfClaim.ts';
import { reportingChain } from '../../evidence/reportingChain.ts';
import { publisherIn, type Document } from '../../model/document.ts';
import { claimWords } from '../../text/claimWords.ts';
import { datetimeOf, dayInWords, momentInWords } from '../../text/dates.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

/** The documents that a dispute is about, once for all their claims. */
export function DisputeDocuments({ entry, subjects }: { entry: NumberedDispute; subjects: readonly Document[] }) {
  const { dataset } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = claimWords[lang];
  const documents = useMemo(() => {
    const { claims } = knownPart(entry, dataset, known);
    return subjects.flatMap((document) => {
      const own = claims.filter((claim) => claim.document === document.id);
      const parents = own.flatMap((claim) => reportingChain(claim, dataset));
      return own.length > 0 ? [{ document, origins: new Set(parents.map((parent) => publisherIn(parent, lang))) }] : [];
    });
  }, [entry, dataset, known, subjects, lang]);
  return (
    <ul className="disputes-documents">
      {documents.map(({ document, origins }) => {
        const { id, title, url, published } = document;
        const cite = <cite lang={document.lang}>{title}</cite>;
        return (
          <li key={id}>
            <p>
              {publisherIn(document, lang)},{' '}
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {cite}
                </a>
              ) : (
                cite
              )}
              {', '}
              <time dateTime={datetimeOf(published)}>{momentInWords(published, lang)}</time>.
              {known !== undefined &&
                published.precision !== 'day' &&
                ` ${words.countsFrom(dayInWords(published.earliest, lang))}`}
              {origins.size > 0 && ` ${words.after([...origins].join(', '))}.`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
