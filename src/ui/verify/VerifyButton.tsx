import { toolWords } from '../../text/toolWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { useLateDialog } from '../dialog/useLateDialog.tsx';

const loadDialog = () => import('./VerifyDialog.tsx').then((module) => module.VerifyDialog);

/** Offers to look the quotes of the data up in a text of the reader's. */
export function VerifyButton() {
  const words = toolWords[useLang()];
  const { open, shown } = useLateDialog(loadDialog, {});
  return (
    <>
      <button type="button" className="control" aria-haspopup="dialog" onClick={open}>
        {words.verify}
      </button>
      {shown}
    </>
  );
}
