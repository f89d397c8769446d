import type { Claim } from '../../model/claim.ts';
import { publisherIn } from '../../model/document.ts';
import { toolWords } from '../../text/toolWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { useLateDialog } from '../dialog/useLateDialog.tsx';
import './CiteButtons.css';

const loadDialog = () => import('./CiteDialog.tsx').then((module) => module.CiteDialog);

/** Offers the citation of a claim's source, right where the source is named. */
export function CiteClaimButton({ claim }: { claim: Claim }) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = toolWords[lang];
  const { open, shown } = useLateDialog(loadDialog, { claim });
  const document = dataset.documents.get(claim.document);
  return (
    <>
      <button type="button" className="cite-open" aria-haspopup="dialog" onClick={open}>
        {words.cite} {document && <span className="unseen">{publisherIn(document, lang)}</span>}
      </button>
      {shown}
    </>
  );
}
