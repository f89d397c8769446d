import { changeClaims } from '../../evidence/changeClaims.ts';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import { isoDay } from '../../model/day.ts';
import { changeSentence } from '../../text/changeSentence.ts';
import { dayInWords } from '../../text/dates.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { quotedFirst } from './quotedFirst.ts';

interface Props {
  entry: ChangeDay;
  /** Shows its best quote, because the days after it have none. */
  isSpoken: boolean;
}

/** A day of change before the one shown, as the way to it. */
export function EarlierDay({ entry: { day, changes }, isSpoken }: Props) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const [first, ...others] = quotedFirst(changes);
  const [claim] = first ? changeClaims(first, day, dataset) : [];
  return (
    <li>
      <button type="button" className="panel-row" onClick={() => store.getState().moveTo(day)}>
        <time className="panel-row-title" dateTime={isoDay(day)}>
          {dayInWords(day, lang)}
        </time>{' '}
        <span className="panel-row-facts">
          {first && changeSentence(first, dataset, day, lang)}
          {others.length > 0 && ` + ${others.length}`}
        </span>
      </button>
      {isSpoken && claim && <ClaimCard claim={claim} isLead />}
    </li>
  );
}
