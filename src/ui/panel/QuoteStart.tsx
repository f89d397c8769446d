import { translationFor, type Claim } from '../../model/claim.ts';
import { firstWords } from '../../text/firstWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { inQuotationMarks } from '../../text/quotationMarks.ts';
import { useLang } from '../app/AppContext.tsx';
import './QuoteStart.css';

/** In a list, the first words of what is quoted, in the reader's language; in their place the note that nobody is. */
export function QuoteStart({ claim }: { claim: Claim | undefined }) {
  const lang = useLang();
  if (!claim?.quote) return <span className="quote-none">{panelWords[lang].told}</span>;
  const { quote } = claim;
  const translation = quote.lang === lang ? undefined : translationFor(claim, lang);
  return (
    <span
      className={`quote-start${translation ? ' is-translated' : ''}`}
      lang={translation?.lang ?? quote.lang}
      translate="no"
    >
      {inQuotationMarks(firstWords(translation?.text ?? quote.display ?? quote.exact), lang)}
    </span>
  );
}
