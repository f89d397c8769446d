import { memo } from 'react';
import type { Day } from '../../model/day.ts';
import type { Axis } from '../../time/changeDays.ts';
import { dayAfterKey } from '../../time/sliderKeys.ts';
import { trackScale } from './trackScale.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  label: string;
  valueText: string;
  day: Day;
  axis: Axis;
  /** Days marked on the line. */
  ticks: readonly Day[];
  onDay: (day: Day) => void;
}

const heightPx = 24;

const Ticks = memo(function Ticks({ axis, ticks, widthPx }: Pick<Props, 'axis' | 'ticks'> & { widthPx: number }) {
  const x = trackScale(axis, widthPx);
  const marks = ticks.filter((day) => axis.first <= day && day <= axis.last).map((day) => `M${x(day).toFixed(1)} 9v6`);
  return (
    <svg width={widthPx} height={heightPx} aria-hidden="true">
      <line className="dock-line" x1={x(axis.first)} x2={x(axis.last)} y1={12} y2={12} />
      <path className="dock-marks" d={marks.join('')} />
    </svg>
  );
});

/** A quieter slider on the same axis as the one above it. */
export function SlimSlider({ label, valueText, day, axis, ticks, onDay }: Props) {
  const [track, widthPx] = useWidth();
  return (
    <div className="dock-slim" ref={track}>
      <Ticks axis={axis} ticks={ticks} widthPx={widthPx} />
      <input
        type="range"
        className="dock-slim-slider"
        aria-label={label}
        aria-valuetext={valueText}
        min={axis.first}
        max={axis.last}
        step={1}
        value={day}
        onChange={(event) => onDay(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const next = dayAfterKey(day, event.key, event.shiftKey, axis);
          if (next === undefined) return;
          event.preventDefault();
          onDay(next);
        }}
      />
    </div>
  );
}
