import { memo } from 'react';
import { barPx, spanShape } from '../../graph/laneSpanShape.ts';
import type { LaneScale } from '../../graph/laneScale.ts';
import { isSpanShown, type Lane } from '../../graph/lanes.ts';
import { tickPaths, type LaneTicks } from '../../graph/laneTicks.ts';
import type { Day } from '../../model/day.ts';
import type { Standing } from '../../model/relation.ts';
import { SpanDrawing } from './SpanDrawing.tsx';

interface Props {
  lane: Lane;
  ticks: LaneTicks;
  scale: LaneScale;
  widthPx: number;
  statuses: ReadonlySet<Standing>;
  checkedUntil: Day;
}

/** One lifeline: what held when, and a mark for each claim. Depends on no date, so that moving it draws nothing anew. */
export const LaneDrawing = memo(function LaneDrawing(props: Props) {
  const { lane, ticks, scale, widthPx, statuses, checkedUntil } = props;
  const { barTopPx, heightPx } = ticks;
  return (
    <svg className="lanes-drawing" width={widthPx} height={heightPx}>
      <g transform={`translate(0 ${barTopPx})`}>
        {lane.spans.map((span) => {
          const shape = spanShape(span, lane.family, scale, checkedUntil);
          if (!shape) return null;
          const { from, to } = shape.whole;
          return isSpanShown(span, { statuses }) ? (
            <SpanDrawing key={span.first} shape={shape} family={lane.family} status={span.status} mark={span.mark} />
          ) : (
            <path key={span.first} className="lanes-hidden" d={`M${from.toFixed(1)} ${barPx / 2}H${to.toFixed(1)}`} />
          );
        })}
      </g>
      {ticks.ticks.map(({ entry, shape, isQuoted, x, y, isHidden }) => (
        <path
          key={entry.claim.id}
          className={isHidden ? 'lanes-tick-more' : 'lanes-tick'}
          data-quoted={isQuoted || undefined}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          d={isHidden ? 'M-3.5 0H3.5M0 -3.5V3.5' : tickPaths[shape]}
        />
      ))}
    </svg>
  );
});
