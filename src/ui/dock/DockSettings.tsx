import { memo, useId } from 'react';
import { dockWords } from '../../text/dockWords.ts';
import { speeds, type Speed } from '../../store/playback.ts';
import type { Axis } from '../../time/changeDays.ts';
import { periodChoices, periodOf, type Period } from '../../time/periods.ts';
import { useApp, useLang } from '../app/AppContext.tsx';

interface Props {
  isOpen: boolean;
  period: Period;
  whole: Axis;
  speed: Speed;
  onPeriod: (period: Period) => void;
  onSpeed: (speed: Speed) => void;
}

/** Speed of playing and the period that the slider spans. Always shown where there is room. */
export const DockSettings = memo(function DockSettings({ isOpen, period, whole, speed, onPeriod, onSpeed }: Props) {
  const { store } = useApp();
  const lang = useLang();
  const words = dockWords[lang];
  const id = useId();
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
            {words.speeds(each)}
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
          if (choice) onPeriod(periodOf(choice, whole, store.getState().view.filter.on, period.axis));
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
});
