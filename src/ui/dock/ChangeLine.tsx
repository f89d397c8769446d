import { changesLine } from '../../text/stepSentence.ts';
import { dayInWords } from '../../text/dates.ts';
import { dockWords } from '../../text/dockWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import type { ChangeSteps } from './useChangeSteps.ts';

/** One line below the date: what changes on it, or when the neighbouring changes are. */
export function ChangeLine({ steps: { today, previous, next } }: { steps: ChangeSteps }) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = dockWords[lang];
  const inWords = (day: number | undefined) => (day === undefined ? undefined : dayInWords(day, lang));
  const text = today
    ? changesLine(today, dataset, lang, 1)
    : words.noChange(inWords(previous?.day), inWords(next?.day));
  return (
    <p className={`dock-change${today ? '' : ' dock-quiet'}`} title={text}>
      {text}
    </p>
  );
}
