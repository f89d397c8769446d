import { useDeferredValue, useMemo } from 'react';
import { changeSigns, tieChanges } from '../../graph/comparedTies.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isoDay } from '../../model/day.ts';
import type { Language } from '../../model/localised.ts';
import { families, standings } from '../../model/relation.ts';
import { axisOf } from '../../evidence/changeLog.ts';
import { coverage, coverageAt } from '../../evidence/coverage.ts';
import { youngerClaims } from '../../evidence/youngerClaims.ts';
import { clockWords, knownSentence } from '../../text/clockWords.ts';
import { compareWords } from '../../text/compareWords.ts';
import { coverageHere } from '../../text/coverageWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { noDifference } from '../../text/noDifference.ts';
import { summarySentences } from '../../text/summarySentence.ts';
import { binsOf } from '../../time/histogram.ts';
import type { Filter } from '../../view/view.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useComparison, useTies, useVisibleLog, type Comparison } from '../app/derived.ts';
import './Summary.css';

/** "compared with 1 February 2024: 3 new (+), 1 gone (−), 2 changed (Δ), 14 unchanged." The key to the picture. */
function comparedSentence({ against, ties }: Comparison, { on, known }: Filter, dataset: Dataset, lang: Language) {
  const words = compareWords[lang];
  if (on === against) return words.sameDay;
  const compared = `${words.comparedWith(dayInWords(against, lang))}. `;
  if (ties.length === 0) return compared + noDifference({ on, against, known }, false, dataset, lang);
  const counted = tieChanges
    .map((change) => ({ change, count: ties.filter((tie) => tie.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => {
      const sign = changeSigns[change];
      return words.counted[change](count) + (sign === undefined ? '' : ` (${sign})`);
    });
  return compared + words.lines(counted.join(', '));
}

/** One line that says the view in words: date, ties by family, what is new, what is disputed. */
export function Summary() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const filter = useAppState((state) => state.view.filter);
  const ties = useTies();
  const comparison = useComparison();
  const log = useVisibleLog();
  const { on, known } = filter;
  const isFiltered =
    filter.families.size < families.length || filter.statuses.size < standings.length || filter.isQuotedOnly;
  const sentences = useMemo(
    () => summarySentences({ dataset, on, ties, log, isFiltered }, lang),
    [dataset, on, ties, log, isFiltered, lang],
  );
  const counts = useMemo(
    () => known !== undefined && youngerClaims(dataset.claims.values(), dataset, known),
    [dataset, known],
  );
  // After the second clock there is nothing anyway.
  const isGapTold = known === undefined || on <= known;
  const knownSoon = useDeferredValue(isGapTold ? known : undefined);
  const years = useMemo(
    () => coverage(dataset, binsOf(axisOf(dataset), 'year'), { known: knownSoon }),
    [dataset, knownSoon],
  );
  const gap = isGapTold ? coverageAt(years, on) : undefined;
  return (
    <div className="summary">
      <p className="summary-sentence" data-testid="summary" key={`${on} ${lang}`}>
        <time className="summary-date" dateTime={isoDay(on)}>
          {dayInWords(on, lang)}
        </time>
        {comparison ? (
          <> {comparedSentence(comparison, filter, dataset, lang)}</>
        ) : (
          <>
            {': '}
            {sentences.map(({ about, text }) => (
              <span key={text} className={`summary-${about}`}>
                {`${text} `}
              </span>
            ))}
            {gap && coverageHere(gap, 'year', lang, knownSoon)}
          </>
        )}
      </p>
      {known !== undefined && counts && (
        <p className="summary-known" key={`${known} ${on} ${lang}`}>
          {knownSentence(known, counts, lang)}{' '}
          {on > known && <span className="summary-later">{`${clockWords[lang].later} `}</span>}
          <button type="button" className="panel-link" onClick={() => store.getState().knowAsOf(undefined)}>
            {clockWords[lang].reset}
          </button>
        </p>
      )}
    </div>
  );
}
