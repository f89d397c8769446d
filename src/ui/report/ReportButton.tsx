import type { Claim } from '../../model/claim.ts';
import { publisherIn } from '../../model/document.ts';
import { claimWords } from '../../text/claimWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { useLateDialog } from '../dialog/useLateDialog.tsx';
import '../cite/CiteButtons.css';

const loadDialog = () => import('./ReportDialog.tsx').then((module) => module.ReportDialog);

interface Props {
  /** Without one the report is on the page as a whole. */
  claim?: Claim;
  className?: string;
}

/** Offers to report an error, right where the reader has found it. */
export function ReportButton({ claim, className = 'report-open' }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const { open, shown } = useLateDialog(loadDialog, claim ? { claim } : {});
  const document = claim && dataset.documents.get(claim.document);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={open}>
        {claimWords[lang].report} {document && <span className="unseen">{publisherIn(document, lang)}</span>}
      </button>
      {shown}
    </>
  );
}
