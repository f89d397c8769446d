import { foundCount, type CheckedQuote, type DocumentReport } from '../../quotes/quoteReport.ts';
import { publisherIn, titleOf } from '../../model/document.ts';
import { momentInWords } from '../../text/dates.ts';
import { verifyWords } from '../../text/verifyWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { CheckedQuoteEntry } from './CheckedQuoteEntry.tsx';

interface OpenClaim {
  open: (claim: string) => void;
}

function isFound({ match }: CheckedQuote): boolean {
  return match.kind !== 'missing';
}

function DocumentQuotes({
  report: { document, quotes },
  foundOnly = false,
  open,
}: { report: DocumentReport; foundOnly?: boolean } & OpenClaim) {
  const lang = useLang();
  return (
    <section className="verify-document">
      <h3>
        <cite lang={titleOf(document).lang}>{titleOf(document).text}</cite>
      </h3>
      <p className="verify-source">
        {publisherIn(document, lang)}, {momentInWords(document.published, lang)}
      </p>
      <ul className="verify-quotes">
        {(foundOnly ? quotes.filter(isFound) : quotes).map((checked) => (
          <CheckedQuoteEntry key={checked.claim.id} checked={checked} open={open} />
        ))}
      </ul>
    </section>
  );
}

/** All quotes of the document that was pasted, or chosen, and what the text has of others. */
export function VerifyReport({
  reports,
  chosen,
  open,
}: { reports: readonly DocumentReport[]; chosen: string } & OpenClaim) {
  const words = verifyWords[useLang()];
  const [first, ...rest] = chosen === '' ? reports : reports.filter(({ document }) => document.id === chosen);
  const others = rest.filter((report) => foundCount(report) > 0);
  if (!first || (chosen === '' && foundCount(first) === 0)) return null;
  const hasNear = [first, ...others].some(({ counts }) => counts.near > 0);
  return (
    <div className="verify-report">
      {hasNear && <p className="verify-hint">{words.diffHelp}</p>}
      <DocumentQuotes report={first} open={open} />
      {others.length > 0 && (
        <details className="verify-others">
          <summary>
            {words.others(
              others.reduce((sum, report) => sum + foundCount(report), 0),
              others.length,
            )}
          </summary>
          {others.map((report) => (
            <DocumentQuotes key={report.document.id} report={report} foundOnly open={open} />
          ))}
        </details>
      )}
    </div>
  );
}
