import { useId, useMemo } from 'react';
import type { QuotedClaim } from '../../quotes/quoteReport.ts';
import { publisherIn, titleOf } from '../../model/document.ts';
import { verifyWords } from '../../text/verifyWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';

interface Props {
  quoted: readonly QuotedClaim[];
  /** Id of the document; empty while the text itself decides. */
  chosen: string;
  choose: (document: string) => void;
}

/** Which document's quotes are looked up: the one that the text turns out to be, or one that the reader names. */
export function DocumentChoice({ quoted, chosen, choose }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = verifyWords[lang];
  const id = useId();
  const counts = useMemo(() => {
    const byDocument = new Map<string, number>();
    for (const { claim } of quoted) byDocument.set(claim.document, (byDocument.get(claim.document) ?? 0) + 1);
    return [...byDocument];
  }, [quoted]);
  return (
    <div className="verify-choice">
      <label htmlFor={id}>{words.document}</label>
      <select id={id} className="control" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.automatic}</option>
        {counts.map(([documentId, count]) => {
          const document = dataset.documents.get(documentId);
          return (
            document && (
              <option key={documentId} value={documentId}>
                {words.documentOption(publisherIn(document, lang), titleOf(document).text, count)}
              </option>
            )
          );
        })}
      </select>
    </div>
  );
}
