import { useId } from 'react';
import { localeOf } from '../../text/dates.ts';
import { dockWords } from '../../text/dockWords.ts';
import { speeds, type Speed } from '../../store/playback.ts';
import type { Axis } from '../../time/changeDays.ts';
import { periodChoices, periodOf, type Period } from '../../time/periods.ts';
import { useAppState, useLang } from '../app/AppContext.tsx';

interface Props {
  isOpen: boolean;
  period: Period;
  whole: Axis;
  speed: Speed;
  onPeriod: (period: Period) => void;
  onSpeed: (speed: Speed) => void;
}

/** Speed of playing and the period that the slider spans. Always shown where there is room. */
export function DockSettings({ isOpen, period, whole, speed, onPeriod, onSpeed }: Props) {
  const lang = useLang();
  const words = dockWords[lang];
  const on = useAppState((state) => state.view.filter.on);
  const id = useId();
  const number = new Intl.NumberFormat(localeOf(lang));
  return (
    <div className="dock-settings" data-open={isOpen}>
      <label className="dock-setting-name" htmlFor={`${id}-speed`}>
        {words.speed}
      </label>
      <select
        id={`${id}-speed`}
        className="control dock-select"
        value={speed}
        onChange={(event) => {
          const chosen = speeds.find((each) => each === Number(event.currentTarget.value));
          if (chosen) onSpeed(chosen);
        }}
      >
        {speeds.map((each) => (
          <option key={each} value={each}>
            {words.speeds(number.format(each))}
          </option>
        ))}
      </select>
      <label className="dock-setting-name" htmlFor={`${id}-period`}>
        {words.period}
      </label>
      <select
        id={`${id}-period`}
        className="control dock-select"
        value={period.choice}
        onChange={(event) => {
          const choice = periodChoices.find((each) => each === event.currentTarget.value);
          if (choice) onPeriod(periodOf(choice, whole, on, period.axis));
        }}
      >
        {periodChoices.map((choice) => (
          <option key={choice} value={choice}>
            {words.periods[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}
