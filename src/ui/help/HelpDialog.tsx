import { helpWords } from '../../text/helpWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { ToolDialog } from '../dialog/ToolDialog.tsx';
import type { DialogProps } from '../dialog/useLateDialog.tsx';
import { HelpText } from './HelpText.tsx';

/** "How to read this". */
export function HelpDialog({ close }: DialogProps) {
  const words = helpWords[useLang()];
  return (
    <ToolDialog title={words.title} closeWord={words.close} close={close} testId="help" closesEasily>
      <div className="help-sheet">
        <HelpText close={close} />
      </div>
    </ToolDialog>
  );
}
