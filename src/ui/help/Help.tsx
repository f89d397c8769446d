import { useEffect, useEffectEvent } from 'react';
import { helpWords } from '../../text/helpWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { useLateDialog } from '../dialog/useLateDialog.tsx';
import { isShortcut } from './isShortcut.ts';
import './Help.css';

const loadDialog = () => import('./HelpDialog.tsx').then((module) => module.HelpDialog);

/** The button in the header and the dialog that it, or `?`, opens. */
export function HelpButton() {
  const words = helpWords[useLang()];
  const { open, shown } = useLateDialog(loadDialog, {});
  const openByKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event, ['?'])) return;
    event.preventDefault();
    open();
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => openByKey(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        className="control help-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        title={`${words.title} ( ? )`}
        onClick={open}
      >
        <span className="help-word">{words.help}</span>
        <span className="help-sign" aria-hidden="true">
          ?
        </span>
      </button>
      {shown}
    </>
  );
}
