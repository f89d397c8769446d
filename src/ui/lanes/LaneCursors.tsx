import { memo } from 'react';
import { laneTicks, middleOf, type LaneScale } from '../../graph/laneScale.ts';
import type { Day } from '../../model/day.ts';
import { lanesWords, shortDay } from '../../text/lanesWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { clocks, type Clock, type Filter } from '../../view/view.ts';
import { useAppState, useLang } from '../app/AppContext.tsx';

interface Props {
  scale: LaneScale;
  axis: Axis;
}

interface ChosenDay {
  cursor: Clock;
  day: Day;
}

function daysOf(filter: Filter): ChosenDay[] {
  return clocks.flatMap((cursor) => {
    const day = filter[cursor];
    return day === undefined ? [] : [{ cursor, day }];
  });
}

/** The lines of the chosen days behind all lifelines, and a veil over what was not known. They alone move with time. */
export function LaneCursors({ scale, axis }: Props) {
  const filter = useAppState(({ view }) => view.filter);
  const { known } = filter;
  const line = ({ cursor, day }: ChosenDay) => (
    <div
      key={cursor}
      className="lanes-cursor"
      data-cursor={cursor}
      style={{ translate: `${middleOf(scale, day).toFixed(1)}px` }}
    />
  );
  const days = daysOf(filter).filter(({ day }) => day >= axis.first);
  return (
    <>
      <div className="lanes-overlay" aria-hidden="true">
        {days.map(line)}
      </div>
      {known !== undefined && (
        <div className="lanes-overlay lanes-overlay-above" aria-hidden="true">
          <div className="lanes-veil" style={{ left: scale(Math.max(known + 1, axis.first)) }} />
          {days.filter(({ day }) => day > known).map(line)}
        </div>
      )}
    </>
  );
}

/** Faint upright lines below the labels of the axis, so that the eye finds the year far down. */
export const LaneGrid = memo(function LaneGrid({ scale, axis }: Props) {
  return (
    <svg className="lanes-overlay lanes-grid" aria-hidden="true">
      {laneTicks(scale, axis).map(({ day }) => (
        <line key={day} x1={scale(day)} x2={scale(day)} y1="0" y2="100%" />
      ))}
    </svg>
  );
});

/** The chosen days in words at the axis; those before it stand at its edge. */
export function LaneFlags({ scale, axis }: Props) {
  const lang = useLang();
  const words = lanesWords[lang];
  const filter = useAppState(({ view }) => view.filter);
  const widthPx = (scale.range()[1] ?? 1) + 16;
  const inWords: Record<Clock, (date: string) => string> = {
    on: (date) => date,
    known: words.known,
    against: words.against,
  };
  return daysOf(filter).map(({ cursor, day }) => {
    const isBefore = day < axis.first;
    const x = isBefore ? 0 : middleOf(scale, day);
    const text = inWords[cursor](shortDay(day, lang));
    return (
      <div key={cursor} className="lanes-flag-row" data-cursor={cursor}>
        {!isBefore && <span className="lanes-stem" data-cursor={cursor} style={{ translate: `${x.toFixed(1)}px` }} />}
        {/* As far left of its line as the line is from the left edge: so it never leaves the axis. */}
        <span
          className="lanes-flag"
          style={{ translate: `calc(${x.toFixed(1)}px - ${((x / widthPx) * 100).toFixed(2)}%)` }}
        >
          {isBefore ? words.outsideBefore(text) : text}
        </span>
      </div>
    );
  });
}
