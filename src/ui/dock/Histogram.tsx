import { memo, useMemo } from 'react';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import { familyOf } from '../../model/relation.ts';
import type { Axis } from '../../time/changeDays.ts';
import { binsOf, binUnitOf, histogram, stackOf } from '../../time/histogram.ts';
import { trackScale } from './trackScale.ts';

interface Props {
  axis: Axis;
  log: readonly ChangeDay[];
  widthPx: number;
}

const heightPx = 40;
const gapPx = 1;
/** A single change is drawn no taller than this, so that a quiet period does not shout. */
const tallestCountPx = 10;

/** Changes per calendar period, stacked by family. Decoration of the slider: its numbers stand in words elsewhere. */
export const Histogram = memo(function Histogram({ axis, log, widthPx }: Props) {
  const unit = binUnitOf(axis);
  const bars = useMemo(() => {
    const entries = log.flatMap(({ day, changes }) =>
      changes.map(({ relation }) => ({ day, family: familyOf(relation.kind) })),
    );
    return histogram(entries, binsOf(axis, unit));
  }, [log, axis, unit]);
  const x = trackScale(axis, widthPx);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const countPx = Math.min(heightPx / most, tallestCountPx);
  return (
    <div className="dock-histogram" aria-hidden="true">
      <svg width={widthPx} height={heightPx}>
        {bars.map((bar) => {
          const left = x(bar.first) + gapPx / 2;
          const width = Math.max(x(bar.last + 1) - x(bar.first) - gapPx, 1);
          return stackOf(bar).map(({ family, from, to }) => (
            <rect
              key={`${bar.first}-${family}`}
              className={`dock-bar dock-bar-${family}`}
              x={left}
              y={heightPx - to * countPx}
              width={width}
              height={Math.max((to - from) * countPx - gapPx, 1)}
            />
          ));
        })}
      </svg>
    </div>
  );
});
