import { changeClaims } from '../../evidence/changeClaims.ts';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import { changeSentence } from '../../text/changeSentence.ts';
import { changeDate } from '../../text/stepSentence.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { quotedFirst } from './quotedFirst.ts';

interface Props {
  entry: ChangeDay;
  /** The claim behind it lies open. */
  isOpen: boolean;
}

/** A day of change before the one shown, as the way to it. */
export function EarlierDay({ entry, isOpen }: Props) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const { day } = entry;
  const [first, ...others] = quotedFirst(entry, dataset, known);
  const [claim] = first ? changeClaims(first, day, dataset, known) : [];
  const date = first && changeDate(first, day, lang);
  return (
    <li>
      <button type="button" className="panel-row" onClick={() => store.getState().moveTo(day)}>
        <time className="panel-row-title" dateTime={date?.datetime}>
          {date?.text}
        </time>{' '}
        <span className="panel-row-facts">
          {first && changeSentence(first, dataset, day, lang)}
          {others.length > 0 && ` + ${others.length}`}
        </span>
      </button>
      {isOpen && claim && <ClaimCard claim={claim} isLead />}
    </li>
  );
}
