import { useState } from 'react';
import { civilDate, isoDay, parseIsoDay, type Day } from '../../model/day.ts';
import type { Axis } from '../../time/changeDays.ts';

interface Props {
  day: Day;
  axis: Axis;
  label: string;
  testId?: string;
  onDay: (day: Day) => void;
  /** A complete date was typed that the axis does not reach. */
  onOutside?: () => void;
}

/** A native date field that may be left unfinished while somebody types into it. */
export function DayInput({ day, axis, label, testId, onDay, onOutside }: Props) {
  const [draft, setDraft] = useState<string>();

  function read(text: string) {
    const typed = parseIsoDay(text);
    const fits = typed !== undefined && axis.first <= typed && typed <= axis.last;
    setDraft(fits ? undefined : text);
    if (fits && typed !== day) onDay(typed);
  }

  function settle() {
    const typed = draft === undefined ? undefined : parseIsoDay(draft);
    setDraft(undefined);
    // A year such as 0020 is a year half typed.
    if (typed === undefined || civilDate(typed).year < 1000) return;
    onDay(Math.min(Math.max(typed, axis.first), axis.last));
    onOutside?.();
  }

  return (
    <input
      type="date"
      className="dock-day-input"
      aria-label={label}
      data-testid={testId}
      min={isoDay(axis.first)}
      max={isoDay(axis.last)}
      required
      value={draft ?? isoDay(day)}
      onChange={(event) => read(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
