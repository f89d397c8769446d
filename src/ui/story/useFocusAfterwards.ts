import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { panelHeadingId } from '../panel/PanelHeading.tsx';

/** When the element goes and takes the keyboard focus along, the panel's heading has it next, not the page. */
export function useFocusAfterwards(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const left = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      left.current = current?.contains(document.activeElement) ? current : undefined;
    };
  }, []);
  useEffect(
    () => () => {
      if (left.current && !left.current.isConnected)
        document.getElementById(panelHeadingId)?.focus({ preventScroll: true });
    },
    [],
  );
  return element;
}
