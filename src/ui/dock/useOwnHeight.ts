import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Tells the page how high the dock is, for where it is fixed and others stand on it. */
export function useOwnHeight(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const tell = () => document.documentElement.style.setProperty('--dock-height', `${measured.offsetHeight + 1}px`);
    const observer = new ResizeObserver(tell);
    tell();
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return element;
}
