import { Suspense, useEffect, useRef, useState } from 'react';
import { helpWords } from '../../text/helpWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { later } from '../app/later.ts';
import { isShortcut } from './isShortcut.ts';
import './Help.css';

const HelpText = later(() => import('./HelpText.tsx').then((module) => module.HelpText));

/** The button in the header and the dialog that it, or `?`, opens. */
export function HelpButton() {
  const words = helpWords[useLang()];
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isShortcut(event, ['?'])) return;
      event.preventDefault();
      setOpen(true);
    }
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
        onClick={() => setOpen(true)}
      >
        <span className="help-word">{words.help}</span>
        <span className="help-sign" aria-hidden="true">
          ?
        </span>
      </button>
      <dialog
        ref={dialog}
        className="help"
        data-testid="help"
        aria-labelledby="help-title"
        onClose={() => setOpen(false)}
        closedby="any"
      >
        {isOpen && (
          <div className="help-sheet">
            <div className="help-head">
              <h2 id="help-title">{words.title}</h2>
              <button type="button" className="control" onClick={() => dialog.current?.close()}>
                {words.close}
              </button>
            </div>
            <Suspense>
              <HelpText />
            </Suspense>
          </div>
        )}
      </dialog>
    </>
  );
}
