import { useMemo } from 'react';
import { publicationDays, youngerClaims } from '../../evidence/youngerClaims.ts';
import type { Day } from '../../model/day.ts';
import { clockWords } from '../../text/clockWords.ts';
import { dayInWords } from '../../text/dates.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { SecondRow } from './SecondRow.tsx';

/** The second clock: only what had been published by its day counts. */
export function KnownRow({ known, axis, whole }: { known: Day; axis: Axis; whole: Axis }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const words = clockWords[lang];
  const on = useAppState((state) => state.view.filter.on);
  const days = useMemo(() => publicationDays(dataset), [dataset]);
  const { younger, total } = useMemo(() => youngerClaims(dataset.claims.values(), dataset, known), [dataset, known]);
  const { knowAsOf } = store.getState();
  return (
    <SecondRow
      names={words}
      valueText={words.valueText(dayInWords(known, lang), total - younger, total)}
      day={known}
      axis={axis}
      whole={whole}
      ticks={days}
      onDay={knowAsOf}
    >
      <button type="button" className="control dock-second-act" disabled={known === on} onClick={() => knowAsOf(on)}>
        {words.sameDay}
      </button>
      {on > known && <p className="dock-second-note">{words.later}</p>}
    </SecondRow>
  );
}
