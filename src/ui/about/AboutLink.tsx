import type { MouseEvent } from 'react';
import { addressOf } from '../../store/urlSync.ts';
import { appWords } from '../../text/appWords.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';

interface Props {
  className?: string;
  /** Once the page has been asked for. */
  afterwards?: () => void;
}

/** The way to the page about the data; as a link it can be opened in a further tab as well. */
export function AboutLink({ className, afterwards }: Props) {
  const { defaults, store } = useApp();
  const view = useAppState((state) => state.view);

  function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.getState().showAs('about');
    afterwards?.();
  }
  return (
    <a className={className} href={addressOf({ ...view, show: 'about' }, defaults)} onClick={open}>
      {appWords[view.lang].about}
    </a>
  );
}
