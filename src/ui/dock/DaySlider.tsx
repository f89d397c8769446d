import type { Day } from '../../model/day.ts';
import type { Axis } from '../../time/changeDays.ts';
import { dayAfterKey } from '../../time/sliderKeys.ts';
import './DaySlider.css';

interface Props {
  name: string;
  valueText: string;
  day: Day;
  axis: Axis;
  onDay: (day: Day) => void;
}

/** A native slider from day to day: it lies over what surrounds it, so that a press anywhere on that moves the day. */
export function DaySlider({ name, valueText, day, axis, onDay }: Props) {
  return (
    <input
      type="range"
      className="dock-slider"
      aria-label={name}
      aria-valuetext={valueText}
      min={axis.first}
      max={axis.last}
      step={1}
      value={day}
      onChange={(event) => onDay(event.currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = dayAfterKey(day, event.key, event.shiftKey, axis);
        if (next === undefined) return;
        event.preventDefault();
        onDay(next);
      }}
    />
  );
}
