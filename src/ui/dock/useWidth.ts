import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** An element's inner width in CSS pixels, kept up to date; 0 before the first layout. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    const measure = () => setWidthPx(measured?.clientWidth ?? 0);
    const observer = new ResizeObserver(measure);
    measure();
    if (measured) observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, widthPx];
}
