import { nextChange } from '../../evidence/changeLog.ts';
import { relationStates } from '../../evidence/relationState.ts';
import { isAnythingPublished } from '../../evidence/youngerClaims.ts';
import { clockWords } from '../../text/clockWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { legendWords } from '../../text/legendWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useVisibleLog } from '../app/derived.ts';
import { isEverythingOn, showEverything } from './showEverything.ts';
import './Legend.css';

/** Stands where the lines would be when none is left: why, and the way out. */
export function EmptyPicture() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const words = legendWords[lang];
  const filter = useAppState((state) => state.view.filter);
  const next = nextChange(useVisibleLog(), filter.on);
  const date = dayInWords(filter.on, lang);
  const isAnythingKnown = relationStates(dataset, filter).length > 0;

  function reason() {
    if (filter.families.size === 0) return words.allFamiliesOff;
    if (filter.statuses.size === 0) return words.allStatusesOff;
    if (filter.known !== undefined && !isAnythingPublished(dataset, filter.known))
      return clockWords[lang].nothing(dayInWords(filter.known, lang));
    if (isAnythingKnown && filter.isQuotedOnly) return words.nothingQuoted(date);
    return isAnythingKnown ? words.nothingPasses(date) : words.nothingKnown(date);
  }

  return (
    <div className="legend-empty">
      <p className="legend-empty-title">{words.emptyTitle}</p>
      <p>{reason()}</p>
      <div className="legend-empty-ways">
        {!isEverythingOn(filter) && (
          <button type="button" className="control" onClick={() => showEverything(store)}>
            {words.showEverything}
          </button>
        )}
        {!isAnythingKnown && filter.known !== undefined && (
          <button type="button" className="control" onClick={() => store.getState().knowAsOf(undefined)}>
            {clockWords[lang].reset}
          </button>
        )}
        {!isAnythingKnown && next && (
          <button type="button" className="control" onClick={() => store.getState().moveTo(next.day)}>
            {words.nextChange}
          </button>
        )}
      </div>
    </div>
  );
}
