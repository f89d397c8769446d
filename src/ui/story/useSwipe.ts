import { useRef, type PointerEvent } from 'react';

/** A swipe goes at least so far, and at least twice as far sideways as up or down. */
const swipePx = 48;

interface Swipe {
  onLeft: () => void;
  onRight: () => void;
}

/** Answers the element's props. It needs `touch-action: pan-y`, so that the page still scrolls under the finger. */
export function useSwipe({ onLeft, onRight }: Swipe) {
  const start = useRef<{ id: number; x: number; y: number }>(undefined);
  return {
    onPointerDown: ({ pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      const isFinger = pointerType !== 'mouse' && isPrimary;
      start.current = isFinger ? { id: pointerId, x: clientX, y: clientY } : undefined;
    },
    onPointerUp: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const { id, x, y } = start.current ?? { id: undefined, x: 0, y: 0 };
      start.current = undefined;
      if (id !== pointerId) return;
      const [across, along] = [clientX - x, Math.abs(clientY - y)];
      if (Math.abs(across) < swipePx || Math.abs(across) < 2 * along) return;
      if (across < 0) onLeft();
      else onRight();
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
