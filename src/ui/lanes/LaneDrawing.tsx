import { memo } from 'react';
import { barPx, type SpanShape } from '../../graph/laneSpanShape.ts';
import type { LaneStretch } from '../../graph/laneStretches.ts';
import { tickPaths, type LaneTicks } from '../../graph/laneTicks.ts';
import type { Family } from '../../model/relation.ts';
import { SpanDrawing } from './SpanDrawing.tsx';

interface Props {
  family: Family;
  shapes: readonly { stretch: LaneStretch; shape: SpanShape }[];
  ticks: LaneTicks;
  widthPx: number;
}

/** One lifeline: what held when, and a mark for each claim. Depends on no date, so that moving it draws nothing anew. */
export const LaneDrawing = memo(function LaneDrawing({ family, shapes, ticks, widthPx }: Props) {
  const { barTopPx, heightPx } = ticks;
  return (
    <svg className="lanes-drawing" width={widthPx} height={heightPx}>
      <g transform={`translate(0 ${barTopPx})`}>
        {shapes.map(({ stretch: { first, status, isShown }, shape }) => {
          const { from, to } = shape.whole;
          return isShown ? (
            <SpanDrawing key={first} shape={shape} family={family} status={status} />
          ) : (
            <path key={first} className="lanes-hidden" d={`M${from.toFixed(1)} ${barPx / 2}H${to.toFixed(1)}`} />
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
