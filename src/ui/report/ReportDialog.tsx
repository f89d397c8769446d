import { useEffect, useRef, useState } from 'react';
import { mailAddress } from '../../exchange/mailAddress.ts';
import type { Claim } from '../../model/claim.ts';
import { errorReport, reportWords } from '../../text/reportWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { useCitation } from '../cite/useCitation.ts';
import { TakenText } from '../dialog/TakenText.tsx';
import { ToolDialog } from '../dialog/ToolDialog.tsx';
import type { DialogProps } from '../dialog/useLateDialog.tsx';
import './ReportDialog.css';

/** An error report on a claim, or on the page: begun here, ended by the reader, sent by nobody but the reader. */
export function ReportDialog({ claim, close }: { claim?: Claim } & DialogProps) {
  const lang = useLang();
  const words = reportWords[lang];
  const cited = useCitation(claim);
  const [text, setText] = useState(() => errorReport(claim?.id, cited?.text ?? '', lang));
  const field = useRef<HTMLTextAreaElement>(null);

  // The reader goes on where the text ends.
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.setSelectionRange(area.value.length, area.value.length);
    area.scrollTop = area.scrollHeight;
  }, []);

  return (
    <ToolDialog title={words.title} closeWord={words.close} close={close} testId="report" first={field}>
      <p className="report-lead">{words.lead}</p>
      <TakenText
        label={words.field}
        className="report-text"
        text={text}
        edit={setText}
        file={{ name: `entente-${claim?.id ?? 'report'}.txt`, type: 'text/plain;charset=utf-8' }}
        copied={words.copied}
        field={field}
      >
        <a className="control" href={mailAddress(words.subject(claim?.id), text)}>
          {words.mail}
        </a>
      </TakenText>
    </ToolDialog>
  );
}
