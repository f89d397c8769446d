import { Suspense, useMemo, useState } from 'react';
import { axisOf } from '../../evidence/changeLog.ts';
import { recentChange } from '../../evidence/recentChange.ts';
import { dayInWords } from '../../text/dates.ts';
import { dockWords } from '../../text/dockWords.ts';
import { sliderSentence } from '../../text/stepSentence.ts';
import { isoDay } from '../../model/day.ts';
import { binUnitOf } from '../../time/histogram.ts';
import { widenedTo, type Period } from '../../time/periods.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useStates, useVisibleLog } from '../app/derived.ts';
import { later } from '../app/later.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { DayInput } from './DayInput.tsx';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './DockIcons.tsx';
import { DockModes } from './DockModes.tsx';
import { DockSettings } from './DockSettings.tsx';
import { OwnPeriod } from './OwnPeriod.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import { useChangeSteps } from './useChangeSteps.ts';
import { useOwnHeight } from './useOwnHeight.ts';
import { usePlayback } from './usePlayback.ts';
import './Dock.css';

const CompareRow = later(() => import('./CompareRow.tsx').then((module) => module.CompareRow));
const KnownRow = later(() => import('./KnownRow.tsx').then((module) => module.KnownRow));

/** Everything that moves the date: play, steps from change to change, typed date, slider below its histogram. */
export function Dock() {
  const { dataset, store, announcer } = useApp();
  const lang = useLang();
  const words = dockWords[lang];
  const element = useOwnHeight();
  const { on, known, against } = useAppState((state) => state.view.filter);
  const log = useVisibleLog();
  const relations = useStates().length;
  const whole = useMemo(() => axisOf(dataset), [dataset]);
  const [chosen, choose] = useState<Period>({ choice: 'all', axis: whole });
  const [areSettingsOpen, openSettings] = useState(false);

  const period = [on, known, against]
    .filter((day) => day !== undefined)
    .reduce((wide, day) => widenedTo(wide, day, whole), chosen);
  if (period !== chosen) choose(period);

  const steps = useChangeSteps(log);
  const sentence = sliderSentence(on, relations, recentChange(log, on)?.changes ?? [], lang);
  const playback = usePlayback(period.axis, log, () => announcer.say(words.stoppedAt(sentence)));
  const { moveTo } = store.getState();

  return (
    <section className="dock" ref={element} data-testid="timeline" aria-label={words.timeline}>
      <div className="dock-controls">
        <button
          type="button"
          className="control dock-button dock-play"
          aria-label={playback.isPlaying ? words.pause : words.play}
          onClick={playback.toggle}
        >
          {playback.isPlaying ? <PauseIcon /> : <PlayIcon />}
        </button>
        <button
          type="button"
          className="control dock-button"
          aria-label={words.previous}
          aria-disabled={!steps.previous}
          aria-keyshortcuts=","
          title={`${words.previous} ( , )`}
          onClick={() => steps.step('previous')}
        >
          <PreviousIcon />
          <span className="dock-label">{words.previousShort}</span>
        </button>
        <div className="dock-date">
          <time className="dock-words" dateTime={isoDay(on)}>
            {dayInWords(on, lang)}
          </time>
          <DayInput
            day={on}
            axis={whole}
            label={words.date}
            testId="date"
            onDay={moveTo}
            onOutside={() => announcer.say(words.outside(dayInWords(whole.first, lang), dayInWords(whole.last, lang)))}
          />
        </div>
        <button
          type="button"
          className="control dock-button"
          aria-label={words.next}
          aria-disabled={!steps.next}
          aria-keyshortcuts="."
          title={`${words.next} ( . )`}
          onClick={() => steps.step('next')}
        >
          <span className="dock-label">{words.nextShort}</span>
          <NextIcon />
        </button>
        <button
          type="button"
          className="control dock-button dock-more"
          aria-label={words.more}
          aria-expanded={areSettingsOpen}
          onClick={() => openSettings(!areSettingsOpen)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <DockSettings
        isOpen={areSettingsOpen}
        period={period}
        whole={whole}
        speed={playback.speed}
        onPeriod={choose}
        onSpeed={playback.setSpeed}
      />
      {period.choice === 'own' && <OwnPeriod shown={period.axis} whole={whole} onPeriod={choose} />}
      <div className="dock-note">
        <ChangeLine steps={steps} />
        <DockModes />
        <span className="dock-caption" aria-hidden="true">
          {words.histogram[binUnitOf(period.axis)]}
        </span>
      </div>
      <TimeSlider axis={period.axis} log={log} sentence={sentence} />
      <Suspense>
        {against !== undefined && <CompareRow against={against} axis={period.axis} whole={whole} log={log} />}
        {known !== undefined && <KnownRow known={known} axis={period.axis} whole={whole} />}
      </Suspense>
    </section>
  );
}
