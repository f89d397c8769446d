import { toolWords } from '../../text/toolWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { useLateDialog } from '../dialog/useLateDialog.tsx';

const loadDialog = () => import('./CiteDialog.tsx').then((module) => module.CiteDialog);

/** Offers the citation of what the page shows. */
export function CiteViewButton() {
  const words = toolWords[useLang()];
  const { open, shown } = useLateDialog(loadDialog, {});
  return (
    <>
      <button type="button" className="control" aria-haspopup="dialog" onClick={open}>
        {words.citeView}
      </button>
      {shown}
    </>
  );
}
