import type { Quote } from '../../model/claim.ts';
import { firstWords } from '../../text/firstWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { inQuotationMarks } from '../../text/quotationMarks.ts';
import { useLang } from '../app/AppContext.tsx';
import './QuoteStart.css';

/** In a list, the first words of what is quoted; in their place the note that nobody is. */
export function QuoteStart({ quote }: { quote: Quote | undefined }) {
  const lang = useLang();
  if (!quote) return <span className="quote-none">{panelWords[lang].told}</span>;
  return (
    <span className="quote-start" lang={quote.lang} translate="no">
      {inQuotationMarks(firstWords(quote.display ?? quote.exact), lang)}
    </span>
  );
}
