import { memo } from 'react';
import type { Day } from '../../model/day.ts';
import type { Axis } from '../../time/changeDays.ts';
import { DaySlider } from './DaySlider.tsx';
import { trackScale } from './trackScale.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  name: string;
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
export function SlimSlider({ name, valueText, day, axis, ticks, onDay }: Props) {
  const [track, widthPx] = useWidth();
  return (
    <div className="dock-slim" ref={track}>
      <Ticks axis={axis} ticks={ticks} widthPx={widthPx} />
      <DaySlider name={name} valueText={valueText} day={day} axis={axis} onDay={onDay} />
    </div>
  );
}
