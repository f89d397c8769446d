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
  if (today) return <p className="dock-change">{changesLine(today, dataset, lang, 1)}</p>;
  const inWords = (day: number | undefined) => (day === undefined ? undefined : dayInWords(day, lang));
  return <p className="dock-change dock-quiet">{words.noChange(inWords(previous?.day), inWords(next?.day))}</p>;
}
