import { useEffect, useMemo, useState } from 'react';
import { quotedClaims, reportByDocument, type DocumentReport } from '../../quotes/quoteReport.ts';
import { checkQuotes } from '../../exchange/checkQuotes.ts';
import { largestArticle } from '../../exchange/read/readArticle.ts';
import type { VerifyFailure } from '../../text/verifyWords.ts';
import { useApp } from '../app/AppContext.tsx';

export type QuoteCheck =
  | { state: 'empty' }
  | { state: 'checking' }
  | { state: 'failed'; kind: VerifyFailure }
  | { state: 'done'; reports: readonly DocumentReport[] };

/** Looks all quotes of the data up in a text. Each new `attempt` asks anew. */
export function useQuoteCheck(text: string, attempt: number): QuoteCheck {
  const { dataset } = useApp();
  const quoted = useMemo(() => quotedClaims(dataset), [dataset]);
  const [check, setCheck] = useState<QuoteCheck>({ state: 'empty' });

  useEffect(() => {
    if (text.trim() === '') {
      setCheck({ state: 'empty' });
      return undefined;
    }
    if (text.length > largestArticle) {
      setCheck({ state: 'failed', kind: 'too-large' });
      return undefined;
    }
    const controller = new AbortController();
    setCheck({ state: 'checking' });
    const quotes = quoted.map(({ quote: { exact, prefix, suffix } }) => ({ exact, prefix, suffix }));
    const run = async () => {
      const result = await checkQuotes({ text, quotes }, { signal: controller.signal });
      if (result.ok) setCheck({ state: 'done', reports: reportByDocument(quoted, result.matches, dataset) });
      else if (result.kind !== 'cancelled') setCheck({ state: 'failed', kind: result.kind });
    };
    void run();
    return () => controller.abort();
  }, [text, attempt, quoted, dataset]);

  return check;
}
