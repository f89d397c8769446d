import { useMemo } from 'react';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import type { Day } from '../../model/day.ts';
import { compareWords } from '../../text/compareWords.ts';
import { dayInWords } from '../../text/dates.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { SecondRow } from './SecondRow.tsx';

interface Props {
  against: Day;
  axis: Axis;
  whole: Axis;
  log: readonly ChangeDay[];
}

/** The day with which the one shown is compared. */
export function CompareRow({ against, axis, whole, log }: Props) {
  const { dataset, store, announcer } = useApp();
  const lang = useLang();
  const words = compareWords[lang];
  const on = useAppState((state) => state.view.filter.on);
  const days = useMemo(() => log.map(({ day }) => day), [log]);
  const { compareWith, swapDays, moveTo } = store.getState();
  const { comparisons } = dataset.meta;
  const chosen = comparisons.findIndex(({ from, to }) => from.earliest === against && to.latest === on);
  return (
    <SecondRow
      names={{ ...words, close: words.stop }}
      valueText={dayInWords(against, lang)}
      day={against}
      axis={axis}
      whole={whole}
      ticks={days}
      onDay={compareWith}
    >
      <button
        type="button"
        className="control dock-second-act"
        onClick={() => {
          swapDays();
          announcer.say(words.swapped(dayInWords(on, lang), dayInWords(against, lang)));
        }}
      >
        <span aria-hidden="true">⇄</span>
        <span className="dock-label">{words.swap}</span>
      </button>
      {comparisons.length > 0 && (
        <select
          className="control dock-second-act dock-select"
          aria-label={words.examples}
          value={chosen}
          onChange={({ currentTarget }) => {
            const example = comparisons[Number(currentTarget.value)];
            if (!example) return;
            compareWith(example.from.earliest);
            moveTo(example.to.latest);
          }}
        >
          <option value={-1}>{words.chooseExample}</option>
          {comparisons.map(({ label }, index) => (
            <option key={label.en} value={index}>
              {label[lang]}
            </option>
          ))}
        </select>
      )}
    </SecondRow>
  );
}
