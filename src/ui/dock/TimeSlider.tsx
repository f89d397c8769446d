import { useDeferredValue, useMemo } from 'react';
import type { ChangeDay } from '../../evidence/changeLog.ts';
import { dockWords } from '../../text/dockWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { CoverageStrip } from './CoverageStrip.tsx';
import { DaySlider } from './DaySlider.tsx';
import { Histogram } from './Histogram.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { useWidth } from './useWidth.ts';
import './TimeSlider.css';

interface Props {
  axis: Axis;
  log: readonly ChangeDay[];
  /** The date and what it holds, for screen readers. */
  sentence: string;
}

/** The slider of the day shown, over histogram, coverage and axis. */
export function TimeSlider({ axis, log: latestLog, sentence }: Props) {
  // Under the second clock bars and ticks change at every step: they come after the picture.
  const log = useDeferredValue(latestLog);
  const { store } = useApp();
  const lang = useLang();
  const on = useAppState((state) => state.view.filter.on);
  const [track, widthPx] = useWidth();
  const days = useMemo(() => log.map(({ day }) => day), [log]);
  return (
    <div className="dock-track" ref={track}>
      <Histogram axis={axis} log={log} widthPx={widthPx} />
      <CoverageStrip axis={axis} widthPx={widthPx} />
      <TimeAxis axis={axis} days={days} widthPx={widthPx} />
      <DaySlider
        name={dockWords[lang].slider}
        valueText={sentence}
        day={on}
        axis={axis}
        onDay={store.getState().moveTo}
      />
    </div>
  );
}
