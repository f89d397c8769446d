import { useMemo } from 'react';
import { families, standings } from '../../model/relation.ts';
import { isoDay } from '../../model/day.ts';
import { appWords } from '../../text/appWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { summarySentences } from '../../text/summarySentence.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useTies, useVisibleLog } from '../app/derived.ts';
import './Summary.css';

/** One line that says the view in words: date, ties by family, what is new, what is disputed. */
export function Summary() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const filter = useAppState((state) => state.view.filter);
  const ties = useTies();
  const log = useVisibleLog();
  const { on, known } = filter;
  const isFiltered = filter.families.size < families.length || filter.statuses.size < standings.length;
  const sentences = useMemo(
    () => summarySentences({ dataset, on, ties, log, isFiltered }, lang),
    [dataset, on, ties, log, isFiltered, lang],
  );
  const words = appWords[lang];
  return (
    <div className="summary">
      <p className="summary-sentence" data-testid="summary" key={`${on} ${lang}`}>
        <time className="summary-date" dateTime={isoDay(on)}>
          {dayInWords(on, lang)}
        </time>
        {': '}
        {sentences.map(({ about, text }) => (
          <span key={text} className={`summary-${about}`}>
            {`${text} `}
          </span>
        ))}
      </p>
      {known !== undefined && (
        <p className="summary-known">
          {words.knownNotice(dayInWords(known, lang))}{' '}
          <button type="button" className="control" onClick={() => store.getState().knowAsOf(undefined)}>
            {words.knownReset}
          </button>
        </p>
      )}
    </div>
  );
}
