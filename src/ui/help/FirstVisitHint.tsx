import { useEffect, useState } from 'react';
import { helpWords } from '../../text/helpWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { isHintKnown, rememberHint } from './hintMemory.ts';
import './Help.css';

/**
 * One line for who has never been here. The first interaction is remembered, so that the next visit begins without
 * it; the line itself leaves only when it is closed, because the picture must not move while somebody uses it.
 */
export function FirstVisitHint({ isShort = false }: { isShort?: boolean }) {
  const { store } = useApp();
  const words = helpWords[useLang()];
  const [isShown, show] = useState(() => !isHintKnown());

  useEffect(() => {
    const stop = store.subscribe(({ view }, { view: before }) => {
      if (view.focus === before.focus && view.filter === before.filter) return;
      rememberHint();
      stop();
    });
    return stop;
  }, [store]);

  if (!isShown) return null;
  return (
    <aside className="help-hint" aria-label={words.hintLabel}>
      <p>{isShort ? words.hintShort : words.hint}</p>
      <button
        type="button"
        className="help-hint-close"
        aria-label={words.hintClose}
        onClick={() => {
          rememberHint();
          show(false);
        }}
      >
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M2 2 14 14M14 2 2 14" />
        </svg>
      </button>
    </aside>
  );
}
