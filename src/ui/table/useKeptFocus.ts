import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the keyboard focus in an element whose parts come and go: when the focused part is removed, the element itself
 * takes the focus. Answers the element's props.
 */
export function useKeptFocus() {
  const element = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  });
  return {
    ref: element,
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      isInside.current = event.currentTarget.contains(event.relatedTarget);
    },
  };
}
