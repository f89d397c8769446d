import { readIn } from '../../evidence/readIn.ts';
import { publisherIn, type Document } from '../../model/document.ts';
import { hostOf } from '../../model/provenance.ts';
import { claimWords } from '../../text/claimWords.ts';
import { datetimeOf, momentInWords } from '../../text/dates.ts';
import { useApp, useLang } from '../app/AppContext.tsx';

/** Where a document was read that was not read at its own address. */
export function ReadIn({ document }: { document: Document }) {
  const { dataset } = useApp();
  const lang = useLang();
  const place = readIn(document, dataset);
  if (!place) return null;
  const name = place.title ?? publisherIn(place, lang);
  return (
    <p className="panel-read-in">
      {claimWords[lang].readIn} {place.title !== undefined && <span>{`${publisherIn(place, lang)}, `}</span>}
      {place.url === undefined ? (
        <cite>{name}</cite>
      ) : (
        <a href={place.url} target="_blank" rel="noopener noreferrer">
          <cite>{name}</cite>
        </a>
      )}
      {place.url !== undefined && hostOf(place.url) !== name && <span>{` (${hostOf(place.url)})`}</span>}
      {place.published && (
        <>
          {', '}
          <time dateTime={datetimeOf(place.published)}>{momentInWords(place.published, lang)}</time>
        </>
      )}
    </p>
  );
}
