import type { Claim } from '../../model/claim.ts';
import { publisherIn, type Document } from '../../model/document.ts';
import { claimWords, placeInWords } from '../../text/claimWords.ts';
import { datetimeOf } from '../../text/dates.ts';
import { momentInShort } from '../../text/shortForms.ts';
import { CiteClaimButton } from '../cite/CiteClaimButton.tsx';
import { ReportButton } from '../report/ReportButton.tsx';
import { useLang } from '../app/AppContext.tsx';

/** Where a claim stands, in a line, for claims below the name of their document. */
export function ClaimPlace({ claim, document }: { claim: Claim; document: Document }) {
  const lang = useLang();
  const words = claimWords[lang];
  const place = placeInWords(claim, lang);
  const dates = [
    { label: words.said, moment: claim.said },
    { label: words.published, moment: document.published },
  ];
  return (
    <footer className="panel-source">
      <div>
        <strong>{publisherIn(document, lang)}</strong>
        {place && `, ${place}`}
        {dates.map(
          ({ label, moment }) =>
            moment && (
              <span key={label}>
                {'. '}
                {label}: <time dateTime={datetimeOf(moment)}>{momentInShort(moment, lang)}</time>
              </span>
            ),
        )}{' '}
        <CiteClaimButton claim={claim} /> <ReportButton claim={claim} />
      </div>
    </footer>
  );
}
