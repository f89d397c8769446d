import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { takeWords } from '../../text/takeWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { offerFile } from './offerFile.ts';

interface Props {
  label: string;
  className: string;
  text: string;
  /** Takes what the reader has made of the text; without it nobody can change it. */
  edit?: (text: string) => void;
  file: { name: string; type: string };
  /** What is said once it is copied. */
  copied: string;
  field?: RefObject<HTMLTextAreaElement | null>;
  /** Further ways to take it along. */
  children?: ReactNode;
}

async function wasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to copy or to save, with a word on what has come of it. */
export function TakenText({ label, className, text, edit, file, copied, field, children }: Props) {
  const words = takeWords[useLang()];
  const [note, setNote] = useState('');
  const own = useRef<HTMLTextAreaElement>(null);
  const area = field ?? own;

  async function copy() {
    if (await wasCopied(text)) {
      setNote(copied);
      return;
    }
    area.current?.focus();
    area.current?.select();
    setNote(words.copyRefused);
  }
  function download() {
    offerFile(file.name, file.type, text);
    setNote(words.downloaded(file.name));
  }
  return (
    <>
      <textarea
        ref={area}
        className={`tool-text ${className}`}
        aria-label={label}
        readOnly={!edit}
        onChange={({ currentTarget }) => edit?.(currentTarget.value)}
        spellCheck={edit !== undefined}
        translate="no"
        rows={8}
        value={text}
      />
      <div className="tool-actions">
        <button type="button" className="control" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="control" onClick={download}>
          {words.download}
        </button>
        {children}
        <p className="tool-note" role="status">
          {note}
        </p>
      </div>
    </>
  );
}
