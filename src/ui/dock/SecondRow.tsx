import type { ReactNode } from 'react';
import type { Day } from '../../model/day.ts';
import type { Axis } from '../../time/changeDays.ts';
import { DayInput } from './DayInput.tsx';
import { CloseIcon } from './DockIcons.tsx';
import { SlimSlider } from './SlimSlider.tsx';

interface Props {
  names: { row: string; date: string; slider: string; close: string };
  valueText: string;
  day: Day;
  axis: Axis;
  whole: Axis;
  /** Days marked on the slider's line. */
  ticks: readonly Day[];
  /** No day: the row is closed. */
  onDay: (day: Day | undefined) => void;
  /** What else can be done, between the date and the way out. */
  children: ReactNode;
}

/** A second day below the one shown: its own date above a slim slider on the same axis. */
export function SecondRow({ names, valueText, day, axis, whole, ticks, onDay, children }: Props) {
  return (
    <div className="dock-second" role="group" aria-label={names.row}>
      <span className="dock-second-name" aria-hidden="true">
        {names.row}
      </span>
      <DayInput day={day} axis={whole} label={names.date} onDay={onDay} />
      {children}
      <button
        type="button"
        className="control dock-second-close"
        aria-label={names.close}
        title={names.close}
        onClick={() => onDay(undefined)}
      >
        <CloseIcon />
      </button>
      <SlimSlider name={names.slider} valueText={valueText} day={day} axis={axis} ticks={ticks} onDay={onDay} />
    </div>
  );
}
