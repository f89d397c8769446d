import { useEffect, useMemo } from 'react';
import { lastChange, nextChange, type ChangeDay } from '../../evidence/changeLog.ts';
import { stepSentence } from '../../text/stepSentence.ts';
import { dockWords } from '../../text/dockWords.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';
import { isShortcut } from '../help/isShortcut.ts';

export interface ChangeSteps {
  /** The entry of the day shown, when something changes on it. */
  today: ChangeDay | undefined;
  previous: ChangeDay | undefined;
  next: ChangeDay | undefined;
  step: (direction: 'previous' | 'next') => void;
}

/** Steps from change to change, by button and by `,` and `.` from anywhere; each step says what changed. */
export function useChangeSteps(log: readonly ChangeDay[]): ChangeSteps {
  const { dataset, store, announcer } = useApp();
  const on = useAppState((state) => state.view.filter.on);

  const step = useMemo(
    () => (direction: 'previous' | 'next') => {
      const { filter, lang } = store.getState().view;
      const isBack = direction === 'previous';
      const entry = isBack ? lastChange(log, filter.on - 1) : nextChange(log, filter.on);
      if (entry) store.getState().moveTo(entry.day);
      announcer.say(entry ? stepSentence(entry, dataset, lang) : dockWords[lang][isBack ? 'noEarlier' : 'noLater']);
    },
    [log, store, dataset, announcer],
  );

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isShortcut(event, [',', '.'])) return;
      event.preventDefault();
      step(event.key === ',' ? 'previous' : 'next');
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);

  return useMemo(() => {
    const entry = lastChange(log, on);
    return {
      today: entry?.day === on ? entry : undefined,
      previous: lastChange(log, on - 1),
      next: nextChange(log, on),
      step,
    };
  }, [log, on, step]);
}
