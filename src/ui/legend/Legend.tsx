import { useId, useMemo, useState } from 'react';
import { relationStates } from '../../evidence/relationState.ts';
import { legendCounts } from '../../graph/legendCounts.ts';
import { families, standings } from '../../model/relation.ts';
import { familyWords } from '../../text/familyWords.ts';
import { legendWords } from '../../text/legendWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { EvidenceSample } from './EvidenceSample.tsx';
import { FamilySample } from './FamilySample.tsx';
import { StandingSample } from './StandingSample.tsx';
import { isEverythingOn, showEverything } from './showEverything.ts';
import './Legend.css';

/** What the lines mean, how many there are, and the switches that show or hide them. */
export function Legend() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const words = legendWords[lang];
  const names = familyWords[lang];
  const filter = useAppState((state) => state.view.filter);
  const counts = useMemo(() => legendCounts(relationStates(dataset, filter), filter), [dataset, filter]);
  const [isOpen, open] = useState(false);
  const statusesId = useId();
  const { toggleFamily, toggleStatus, toggleQuotedOnly } = store.getState();
  const isStatusOff = filter.isQuotedOnly || standings.some((standing) => !filter.statuses.has(standing));

  return (
    <section className="legend" aria-label={words.legend}>
      <div className="legend-group" role="group" aria-label={words.families}>
        {families.map((family) => (
          <button
            key={family}
            type="button"
            className="legend-toggle"
            data-family={family}
            aria-pressed={filter.families.has(family)}
            onClick={() => toggleFamily(family)}
          >
            <FamilySample family={family} />
            <span className="legend-name">{names.families[family]}</span>{' '}
            <span className="legend-count">
              {counts.families[family]}
              <span className="unseen">{words.linesAfterNumber(counts.families[family])}</span>
            </span>
          </button>
        ))}
      </div>
      {/* Keeps its room while it is not needed: the picture below must not move. */}
      <button
        type="button"
        className="control legend-all"
        style={{ visibility: isEverythingOn(filter) ? 'hidden' : 'visible' }}
        onClick={() => showEverything(store)}
      >
        {words.showAll}
      </button>
      <button
        type="button"
        className="legend-disclosure"
        aria-expanded={isOpen}
        aria-controls={statusesId}
        onClick={() => open(!isOpen)}
      >
        {words.statuses}
        {isStatusOff && <span className="legend-hint">{words.partlyOff}</span>}
      </button>
      <div
        className="legend-group legend-statuses"
        role="group"
        aria-label={words.statuses}
        id={statusesId}
        data-open={isOpen}
      >
        {standings.map((standing) => (
          <button
            key={standing}
            type="button"
            className="legend-toggle legend-status"
            data-status-filter={standing}
            aria-pressed={filter.statuses.has(standing)}
            onClick={() => toggleStatus(standing)}
          >
            <StandingSample standing={standing} />
            <span className="legend-name">{names.standings[standing]}</span>{' '}
            <span className="legend-count">
              {counts.standings[standing]}
              <span className="unseen">{words.linesAfterNumber(counts.standings[standing])}</span>
            </span>
          </button>
        ))}
        <button
          type="button"
          className="legend-toggle legend-status legend-only"
          data-quoted-filter
          aria-pressed={filter.isQuotedOnly}
          onClick={toggleQuotedOnly}
        >
          <EvidenceSample />
          <span className="legend-name">{words.quotedOnly}</span>{' '}
          <span className="legend-count">
            {counts.quoted}
            <span className="unseen">{words.linesAfterNumber(counts.quoted)}</span>
          </span>
        </button>
      </div>
    </section>
  );
}
