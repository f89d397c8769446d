import { useId, useRef, useState } from 'react';
import { bibtexOf } from '../../exchange/bibtex.ts';
import { cslJsonOf } from '../../exchange/cslJson.ts';
import { risOf } from '../../exchange/ris.ts';
import type { Claim } from '../../model/claim.ts';
import type { WordedCitation } from '../../text/claimCitation.ts';
import { citationFormats, citeWords, type CitationFormat } from '../../text/citeWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { TakenText } from '../dialog/TakenText.tsx';
import { ToolDialog } from '../dialog/ToolDialog.tsx';
import type { DialogProps } from '../dialog/useLateDialog.tsx';
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

/** The citation of a claim, or of the view when there is none, in four formats to copy or take along. */
export function CiteDialog({ claim, close }: { claim?: Claim } & DialogProps) {
  const lang = useLang();
  const words = citeWords[lang];
  const cited = useCitation(claim);
  const [format, setFormat] = useState<CitationFormat>('text');
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  const { ending, type, write } = files[format];
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
              onChange={() => setFormat(each)}
            />
            {words.formats[each]}
          </label>
        ))}
      </fieldset>
      <p className="cite-use">{words.uses[format]}</p>
      <TakenText
        key={format}
        label={words.citation(words.formats[format])}
        className={`cite-text${format === 'text' ? '' : ' cite-code'}`}
        text={cited ? write(cited) : ''}
        file={{ name: `${cited?.citation.key ?? 'entente'}.${ending}`, type }}
        copied={words.copied}
      />
    </ToolDialog>
  );
}
