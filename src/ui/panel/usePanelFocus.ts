import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useApp, useAppState } from '../app/AppContext.tsx';
import { phoneQuery } from '../app/useIsPhone.ts';

/** Up to this width the panel is not beside the picture but below or above it. */
const besideQuery = '(min-width: 1024px)';

interface Origin {
  element: HTMLElement;
  /** What the element opens: by this its successor is found when it has been drawn anew. */
  opens: string | undefined;
}

function isLost(element: Element | null): boolean {
  return element === null || element === document.body || !element.isConnected;
}

/**
 * Keeps the keyboard focus where the reader expects it: it stays put while the panel opens beside the picture, goes
 * back to where the reader came from when the panel closes, and never falls to the body when what had it is gone.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>) {
  const { store } = useApp();
  const focus = useAppState((state) => state.view.focus);
  const shown = useRef(focus);
  const origin = useRef<Origin>(undefined);
  const inside = useRef<Element>(undefined);

  useEffect(
    () =>
      store.subscribe(({ view }, { view: before }) => {
        if (view.focus === before.focus || view.focus === undefined) return;
        const active = document.activeElement;
        const isFurtherStep = before.focus !== undefined && panel.current?.contains(active);
        if (isFurtherStep || !(active instanceof HTMLElement) || isLost(active)) return;
        origin.current = { element: active, opens: active.dataset['opens'] };
      }),
    [store, panel],
  );

  useLayoutEffect(() => {
    const hasChanged = shown.current !== focus;
    shown.current = focus;
    const active = document.activeElement;
    if (hasChanged && panel.current) panel.current.scrollTo(0, 0);
    if (hasChanged && focus === undefined && (isLost(active) || panel.current?.contains(active))) {
      const { element, opens } = origin.current ?? {};
      origin.current = undefined;
      const successor = [...(panel.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])].find(
        (candidate) => opens !== undefined && candidate.dataset['opens'] === opens,
      );
      const target = element?.isConnected ? element : successor;
      target?.focus({ preventScroll: true });
      // The graph as a whole: what is zoomed out of its frame must not be scrolled into it.
      (target?.closest('[data-testid="graph"]') ?? target)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (isLost(document.activeElement) || panel.current?.contains(active)) (target ?? heading.current)?.focus();
      return;
    }
    const fromPicture = active?.closest('[data-testid="graph"], [data-testid="table"], [data-testid="lanes"]');
    if (hasChanged && fromPicture && !matchMedia(besideQuery).matches) {
      heading.current?.focus({ preventScroll: true });
      // On a phone the panel is a sheet of its own, scrolled to its beginning; elsewhere it scrolls with the page.
      heading.current?.scrollIntoView({ block: matchMedia(phoneQuery).matches ? 'nearest' : 'start' });
      return;
    }
    if (inside.current && !inside.current.isConnected && isLost(active))
      heading.current?.focus({ preventScroll: true });
  });

  return {
    onFocus: (event: { target: Element }) => {
      inside.current = event.target;
    },
    onBlur: () => {
      inside.current = undefined;
    },
  };
}
