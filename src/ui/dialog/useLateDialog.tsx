import { useState, type ComponentType, type ReactNode } from 'react';
import { toolWords } from '../../text/toolWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { fetchLate } from '../app/fetchLate.ts';

/** What every late dialog is told. */
export interface DialogProps {
  close: () => void;
}

interface LateDialog {
  open: () => void;
  /** The dialog while it is open, or what to do when it could not be loaded. */
  shown: ReactNode;
}

/** A dialog whose code is fetched when it is asked for. When that fails the reader is told, and may ask again. */
export function useLateDialog<Props extends object>(
  load: () => Promise<ComponentType<Props & DialogProps>>,
  props: Props,
): LateDialog {
  const { announcer } = useApp();
  const words = toolWords[useLang()];
  const [Dialog, setDialog] = useState<ComponentType<Props & DialogProps>>();
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    fetchLate(load).then(
      (loaded) => setDialog(() => loaded),
      () => {
        setFailed(true);
        announcer.say(words.loadFailed);
      },
    );
  };
  if (hasFailed) return { open, shown: <span className="late-failure">{words.loadFailed}</span> };
  return { open, shown: Dialog && <Dialog {...props} close={() => setDialog(undefined)} /> };
}
