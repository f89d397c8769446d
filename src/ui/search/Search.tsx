import { Suspense, useEffect, useRef, useState } from 'react';
import { searchWords } from '../../text/searchWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { later } from '../app/later.ts';
import { isShortcut } from '../help/isShortcut.ts';
import './Search.css';

const SearchBox = later(() => import('./SearchBox.tsx').then((module) => module.SearchBox));

/** The graph has keys of its own, but not this one. */
function isSlashInGraph({ key, target }: KeyboardEvent): boolean {
  return key === '/' && target instanceof Element && target.closest('[data-testid="graph"]') !== null;
}

/** Opened by click or by `/`: one box over actors, relations, quotes and documents. */
export function Search() {
  const words = searchWords[useLang()];
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!isOpen || !element) return undefined;
    if (!element.open) element.showModal();
    const closeOnBackdrop = ({ target }: MouseEvent) => {
      if (target === element) element.close();
    };
    element.addEventListener('click', closeOnBackdrop);
    return () => element.removeEventListener('click', closeOnBackdrop);
  }, [isOpen]);

  useEffect(() => {
    const openBySlash = (event: KeyboardEvent) => {
      const isFree = !document.querySelector('dialog[open]');
      if (!isFree || !(isShortcut(event, ['/']) || isSlashInGraph(event))) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', openBySlash);
    return () => document.removeEventListener('keydown', openBySlash);
  }, []);

  return (
    <div className="search" data-testid="search">
      <button
        type="button"
        className="control search-open"
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.5" />
          <line x1="10" y1="10" x2="14.5" y2="14.5" />
        </svg>
        <span className="search-word">{words.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <dialog className="search-dialog" aria-label={words.search} ref={dialog} onClose={() => setOpen(false)}>
        {isOpen && (
          <Suspense>
            <SearchBox close={() => dialog.current?.close()} />
          </Suspense>
        )}
      </dialog>
    </div>
  );
}
