import { useId, useRef, useState } from 'react';
import { bibtexOf } from '../../exchange/bibtex.ts';
import { cslJsonOf } from '../../exchange/cslJson.ts';
import { risOf } from '../../exchange/ris.ts';
import type { Claim } from '../../model/claim.ts';
import type { WordedCitation } from '../../text/claimCitation.ts';
import { citationFormats, citeWords, type CitationFormat } from '../../text/citeWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { ToolDialog } from '../dialog/ToolDialog.tsx';
import type { DialogProps } from '../dialog/useLateDialog.tsx';
import { offerFile } from './offerFile.ts';
import { useCitation } from './useCitation.ts';
import './CiteDialog.css';

const files: Record<CitationFormat, { ending: string; type: string; write: (cited: WordedCitation) => string }> = {
  text: { ending: 'txt', type: 'text/plain;charset=utf-8', write: ({ text }) => `${text}\n` },
  bibtex: { ending: 'bib', type: 'application/x-bibtex;charset=utf-8', write: ({ citation }) => bibtexOf(citation) },
  csl: {
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ citation }) => cslJsonOf(citation),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems;charset=utf-8',
    write: ({ citation }) => risOf(citation),
  },
};

async function wasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The citation of a claim, or of the view when there is none, in four formats to copy or take along. */
export function CiteDialog({ claim, close }: { claim?: Claim } & DialogProps) {
  const lang = useLang();
  const words = citeWords[lang];
  const cited = useCitation(claim);
  const [format, setFormat] = useState<CitationFormat>('text');
  const [note, setNote] = useState('');
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { ending, type, write } = files[format];
  const text = cited ? write(cited) : '';

  async function copy() {
    if (await wasCopied(text)) {
      setNote(words.copied);
      return;
    }
    field.current?.focus();
    field.current?.select();
    setNote(words.copyRefused);
  }
  function download() {
    const name = `${cited?.citation.key ?? 'entente'}.${ending}`;
    offerFile(name, type, text);
    setNote(words.downloaded(name));
  }
  return (
    <ToolDialog
      title={claim ? words.claimTitle : words.viewTitle}
      closeWord={words.close}
      close={close}
      testId="cite"
      closesEasily
      first={first}
    >
      <fieldset className="cite-formats">
        <legend className="unseen">{words.format}</legend>
        {citationFormats.map((each) => (
          <label key={each}>
            <input
              ref={each === format ? first : undefined}
              type="radio"
              name={group}
              checked={each === format}
              onChange={() => {
                setFormat(each);
                setNote('');
              }}
            />
            {words.formats[each]}
          </label>
        ))}
      </fieldset>
      <p className="cite-use">{words.uses[format]}</p>
      <textarea
        ref={field}
        className={`tool-text cite-text${format === 'text' ? '' : ' cite-code'}`}
        aria-label={words.citation(words.formats[format])}
        readOnly
        spellCheck={false}
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
        <p className="tool-note" role="status">
          {note}
        </p>
      </div>
    </ToolDialog>
  );
}
