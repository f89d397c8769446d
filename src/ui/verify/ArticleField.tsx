import { useRef, type RefObject } from 'react';
import { verifyWords } from '../../text/verifyWords.ts';
import { useLang } from '../app/AppContext.tsx';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  /** After the reader has typed, pasted or cleared. */
  changed: () => void;
  /** Takes a file that the reader has chosen. */
  take: (file: File) => void;
}

/** Where the article comes in: by pasting, typing, or from a file. Its text is the element's own: it may be long. */
export function ArticleField({ field, changed, take }: Props) {
  const words = verifyWords[useLang()];
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="verify-field">
      <textarea
        ref={field}
        className="tool-text"
        aria-label={words.field}
        placeholder={words.placeholder}
        rows={6}
        spellCheck={false}
        onInput={changed}
      />
      <div className="tool-actions">
        <button type="button" className="control" onClick={() => picker.current?.click()}>
          {words.file}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            if (field.current) field.current.value = '';
            changed();
            field.current?.focus();
          }}
        >
          {words.clear}
        </button>
        <span className="verify-hint">{words.orDrop}</span>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={words.file}
        accept=".txt,.md,.text,.html,.htm,.xhtml,text/plain,text/html,text/markdown"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) take(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
