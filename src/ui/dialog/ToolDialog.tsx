import { useEffect, useId, useRef, type DragEventHandler, type ReactNode, type RefObject } from 'react';
import './ToolDialog.css';

interface Props {
  title: string;
  closeWord: string;
  /** After the dialog has closed. */
  close: () => void;
  testId: string;
  /** A click beside the dialog closes it. Not where the reader's text would be lost by it. */
  closesEasily?: boolean;
  /** Where the keyboard focus begins; else the first control has it. */
  first?: RefObject<HTMLElement | null>;
  ref?: RefObject<HTMLDialogElement | null>;
  onDragOver?: DragEventHandler;
  onDrop?: DragEventHandler;
  children: ReactNode;
}

/** A dialog with a heading and a way out, open as long as it is there. */
export function ToolDialog({ title, closeWord, close, testId, closesEasily, first, ref, children, ...drop }: Props) {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  const titleId = useId();

  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    dialog.current.showModal();
    first?.current?.focus();
  }, [dialog, first]);

  return (
    <dialog
      ref={dialog}
      className="tool"
      data-testid={testId}
      aria-labelledby={titleId}
      closedby={closesEasily ? 'any' : 'closerequest'}
      onClose={close}
      {...drop}
    >
      <div className="tool-sheet">
        <div className="tool-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="control" onClick={() => dialog.current?.close()}>
            {closeWord}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
