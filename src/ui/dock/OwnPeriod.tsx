import { dockWords } from '../../text/dockWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { ownPeriod, type Period } from '../../time/periods.ts';
import { useLang } from '../app/AppContext.tsx';
import { DayInput } from './DayInput.tsx';

interface Props {
  shown: Axis;
  whole: Axis;
  onPeriod: (period: Period) => void;
}

/** First and last day of the period shown, to be typed. */
export function OwnPeriod({ shown: { first, last }, whole, onPeriod }: Props) {
  const words = dockWords[useLang()];
  return (
    <fieldset className="dock-own">
      <legend className="unseen">{words.periods.own}</legend>
      <span aria-hidden="true">{words.from}</span>
      <DayInput day={first} axis={whole} label={words.from} onDay={(day) => onPeriod(ownPeriod(whole, day, last))} />
      <span aria-hidden="true">{words.to}</span>
      <DayInput day={last} axis={whole} label={words.to} onDay={(day) => onPeriod(ownPeriod(whole, first, day))} />
    </fieldset>
  );
}
