import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useApp, useAppState } from '../app/AppContext.tsx';
import { wasStarted } from './goToStep.ts';
import { rememberStep } from './storyMemory.ts';

/**
 * What happens when a step comes up: it is read out once and remembered, and its text is scrolled into sight. The focus
 * stays where it is; the heading takes it when a story was started, or when what had it is gone.
 */
export function useStepHeading(
  card: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  key: string,
  aloud: string,
): RefObject<HTMLHeadingElement | null> {
  const { announcer } = useApp();
  const place = useAppState((state) => state.view.story);
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useRef(key);

  useEffect(() => {
    if (place) rememberStep(place.id, place.step);
  }, [place]);

  useEffect(() => {
    const isStart = wasStarted({ announcer });
    if (isStart) heading.current?.focus({ preventScroll: true });
    if (!isStart && said.current === key) return undefined;
    said.current = key;
    body.current?.scrollTo(0, 0);
    announcer.say(aloud);
    // The panel, too, says what it has opened. Said once more, the same words take the place of those and are not heard.
    const timer = setTimeout(() => announcer.say(aloud));
    return () => clearTimeout(timer);
  }, [key, aloud, announcer, body]);

  const focused = useRef<Element>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element && card.current?.contains(target) ? target : undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [card]);
  useLayoutEffect(() => {
    if (focused.current?.isConnected === false && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  });

  return heading;
}
