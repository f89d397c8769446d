import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { foundCount, quotedClaims, type DocumentReport } from '../../quotes/quoteReport.ts';
import { readArticle } from '../../exchange/read/readArticle.ts';
import { publisherIn } from '../../model/document.ts';
import type { Language } from '../../model/localised.ts';
import { verifyWords, type VerifyFailure } from '../../text/verifyWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { ToolDialog } from '../dialog/ToolDialog.tsx';
import type { DialogProps } from '../dialog/useLateDialog.tsx';
import { chooseHit } from '../search/chooseHit.ts';
import { ArticleField } from './ArticleField.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { useQuoteCheck, type QuoteCheck } from './useQuoteCheck.ts';
import { VerifyReport } from './VerifyReport.tsx';
import './VerifyDialog.css';

/** While somebody types, the check waits for a pause. */
const pauseMs = 400;

function outcome(reports: readonly DocumentReport[], chosen: string, lang: Language): string {
  const words = verifyWords[lang];
  const first = chosen === '' ? reports[0] : reports.find(({ document }) => document.id === chosen);
  if (!first) return '';
  const { document, counts, quotes } = first;
  if (foundCount(first) > 0) {
    const told = words.counts(counts);
    return chosen === '' ? `${words.recognised(publisherIn(document, lang))} ${told}` : told;
  }
  const all = reports.reduce((sum, report) => sum + report.quotes.length, 0);
  const none = chosen === '' ? words.nothing(all) : words.nothingOf(quotes.length, publisherIn(document, lang));
  return `${none} ${words.nothingHelp}`;
}

function statusOf(check: QuoteCheck, fileFailure: VerifyFailure | undefined, chosen: string, lang: Language): string {
  const words = verifyWords[lang];
  if (fileFailure) return words.failures[fileFailure];
  if (check.state === 'empty') return '';
  if (check.state === 'checking') return words.checking;
  return check.state === 'failed' ? words.failures[check.kind] : outcome(check.reports, chosen, lang);
}

/** Paste, type, drop or open an article: how does it have the quotes of the data? Nothing is stored or sent. */
export function VerifyDialog({ close }: DialogProps) {
  const app = useApp();
  const lang = useLang();
  const words = verifyWords[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState('');
  const [fileFailure, setFileFailure] = useState<VerifyFailure>();
  const quoted = useMemo(() => quotedClaims(app.dataset), [app.dataset]);
  const check = useQuoteCheck(text, attempt);

  useEffect(() => () => clearTimeout(timer.current), []);
  // On a small screen the answer stands below the text.
  useEffect(() => {
    if (check.state === 'done' || check.state === 'failed') status.current?.scrollIntoView({ block: 'nearest' });
  }, [check]);

  const changed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setFileFailure(undefined);
      setText(field.current?.value ?? '');
    }, pauseMs);
  };
  const take = async (file: File) => {
    const article = await readArticle(file);
    if (!field.current) return;
    field.current.value = article.ok ? article.text : '';
    setFileFailure(article.ok ? undefined : article.kind);
    setText(field.current.value);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) {
      void take(file);
      return;
    }
    if (field.current) field.current.value = event.dataTransfer.getData('text/plain');
    changed();
  };
  const open = (claim: string) => {
    const menu = dialog.current?.closest('details');
    dialog.current?.close();
    // The menu from which this dialog came would cover what is shown.
    if (menu) menu.open = false;
    chooseHit({ kind: 'claim', id: claim }, app);
  };
  return (
    <ToolDialog
      title={words.title}
      closeWord={words.close}
      close={close}
      testId="verify"
      first={field}
      ref={dialog}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className="verify-intro">
        <p>{words.intro}</p>
        <p className="verify-hint">{words.privacy}</p>
      </div>
      <ArticleField field={field} changed={changed} take={(file) => void take(file)} />
      <DocumentChoice quoted={quoted} chosen={chosen} choose={setChosen} />
      <p className="verify-status" role="status" ref={status}>
        {statusOf(check, fileFailure, chosen, lang)}
      </p>
      {check.state === 'failed' && check.kind !== 'too-large' && (
        <div className="tool-actions">
          <button type="button" className="control" onClick={() => setAttempt(attempt + 1)}>
            {words.retry}
          </button>
        </div>
      )}
      {check.state === 'done' && <VerifyReport reports={check.reports} chosen={chosen} open={open} />}
    </ToolDialog>
  );
}
