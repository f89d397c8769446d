import { memo } from 'react';
import type { Day } from '../../model/day.ts';
import { tickLabel } from '../../text/dates.ts';
import { axisTicks } from '../../time/axisTicks.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useLang } from '../app/AppContext.tsx';
import { trackScale } from './trackScale.ts';

interface Props {
  axis: Axis;
  /** Days of change, marked on the line. */
  days: readonly Day[];
  widthPx: number;
}

const heightPx = 38;
const linePx = 13;
const baselinePx = 34;
/** Room that a label needs at least. */
const labelPx = 56;

/** The slider's line with a fine tick on every day of change, and years below. */
export const TimeAxis = memo(function TimeAxis({ axis, days, widthPx }: Props) {
  const lang = useLang();
  const x = trackScale(axis, widthPx);
  const ticks = axisTicks(axis, Math.max(2, Math.floor(widthPx / labelPx)));
  const marks = days
    .filter((day) => axis.first <= day && day <= axis.last)
    .map((day) => `M${x(day).toFixed(1)} ${linePx - 5}v10`)
    .join('');
  return (
    <svg width={widthPx} height={heightPx} aria-hidden="true">
      <line className="dock-line" x1={x(axis.first)} x2={x(axis.last)} y1={linePx} y2={linePx} />
      <path className="dock-marks" d={marks} />
      {ticks.map(({ day, precision }) => {
        const at = x(day);
        const anchor = at < labelPx / 2 ? 'start' : at > widthPx - labelPx / 2 ? 'end' : 'middle';
        const labelX =
          anchor === 'start' ? Math.max(at - 12, 1) : anchor === 'end' ? Math.min(at + 12, widthPx - 1) : at;
        return (
          <g key={day}>
            <line className="dock-tick" x1={at} x2={at} y1={linePx + 6} y2={linePx + 9} />
            <text className="dock-tick-label" x={labelX} y={baselinePx} textAnchor={anchor}>
              {tickLabel(day, precision, lang)}
            </text>
          </g>
        );
      })}
    </svg>
  );
});
