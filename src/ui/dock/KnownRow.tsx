import { useMemo } from 'react';
import { publicationDays, youngerClaims } from '../../evidence/youngerClaims.ts';
import type { Day } from '../../model/day.ts';
import { clockWords } from '../../text/clockWords.ts';
import { dayInWords } from '../../text/dates.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { DayInput } from './DayInput.tsx';
import { CloseIcon } from './DockIcons.tsx';
import { SlimSlider } from './SlimSlider.tsx';

/** The second clock: only what had been published by its day counts. */
export function KnownRow({ known, axis, whole }: { known: Day; axis: Axis; whole: Axis }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const words = clockWords[lang];
  const on = useAppState((state) => state.view.filter.on);
  const days = useMemo(() => publicationDays(dataset), [dataset]);
  const { younger, total } = useMemo(
    () => youngerClaims([...dataset.relations.values()], dataset, known),
    [dataset, known],
  );
  const { knowAsOf } = store.getState();
  return (
    <div className="dock-second" role="group" aria-label={words.row}>
      <span className="dock-second-name" aria-hidden="true">
        {words.row}
      </span>
      <DayInput day={known} axis={whole} label={words.date} onDay={knowAsOf} />
      <button type="button" className="control dock-second-act" disabled={known === on} onClick={() => knowAsOf(on)}>
        {words.sameDay}
      </button>
      {on > known && <p className="dock-second-note">{words.later}</p>}
      <button
        type="button"
        className="control dock-second-close"
        aria-label={words.close}
        title={words.close}
        onClick={() => knowAsOf(undefined)}
      >
        <CloseIcon />
      </button>
      <SlimSlider
        label={words.slider}
        valueText={words.valueText(dayInWords(known, lang), total - younger, total)}
        day={known}
        axis={axis}
        ticks={days}
        onDay={knowAsOf}
      />
    </div>
  );
}
