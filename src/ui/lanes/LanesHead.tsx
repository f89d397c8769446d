import { useLayoutEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { dayAt, laneTicks, type LaneScale } from '../../graph/laneScale.ts';
import { drawLaneAxis } from '../../stage/laneAxis.ts';
import { tickLabel } from '../../text/dates.ts';
import { dockWords } from '../../text/dockWords.ts';
import { lanesWords } from '../../text/lanesWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { Choice } from '../header/Choice.tsx';
import { LaneFlags } from './LaneCursors.tsx';

export const lanePeriods = ['all', 'since-2018', 'since-2023'] as const;
export type LanePeriod = (typeof lanePeriods)[number];

interface Props {
  track: RefObject<HTMLDivElement | null>;
  widthPx: number;
  scale: LaneScale;
  axis: Axis;
  period: LanePeriod;
  choose: (period: LanePeriod) => void;
}

const axisHeightPx = 26;

/** Stays above the lifelines: the choice of a period, and the time axis, which sets the date where it is pressed. */
export function LanesHead({ track, widthPx, scale, axis, period, choose }: Props) {
  const { store } = useApp();
  const lang = useLang();
  const group = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    const ticks = laneTicks(scale, axis);
    const precisionOf = new Map(ticks.map(({ day, precision }) => [day, precision]));
    const label = (day: number) => tickLabel(day, precisionOf.get(day) ?? 'year', lang);
    if (group.current) drawLaneAxis(group.current, scale, [...precisionOf.keys()], label);
  }, [scale, axis, lang]);

  function moveTo({ clientX, currentTarget }: PointerEvent<HTMLElement>) {
    store.getState().moveTo(dayAt(scale, clientX - currentTarget.getBoundingClientRect().left, axis));
  }

  return (
    <div className="lanes-head">
      <Choice
        label={lanesWords[lang].period}
        options={lanePeriods}
        names={dockWords[lang].periods}
        value={period}
        choose={choose}
      />
      <div
        className="lanes-axis"
        aria-hidden="true"
        ref={track}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
        }}
      >
        <LaneFlags scale={scale} axis={axis} />
        <svg width={widthPx} height={axisHeightPx}>
          <g ref={group} transform={`translate(0 ${axisHeightPx})`} />
        </svg>
      </div>
    </div>
  );
}
