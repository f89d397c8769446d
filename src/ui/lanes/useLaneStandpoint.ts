import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { stepFrom, type LaneStandpoint, type LaneStop } from './laneKeys.ts';

/** The lifelines as one Tab stop: where the keyboard stands, and how it goes on from there. */
export function useLaneStandpoint(
  body: RefObject<HTMLElement | null>,
  stops: readonly LaneStop[],
  first: string | undefined,
) {
  const [asked, stand] = useState<LaneStandpoint>();
  const isMoving = useRef(false);
  const hasFocus = useRef(false);
  const stop = stops.find(({ relation }) => relation === (asked?.relation ?? first)) ?? stops[0];
  const claim = stop?.relation === asked?.relation && stop?.claims.find((id) => id === asked?.claim);
  const at: LaneStandpoint | undefined = stop && { relation: stop.relation, claim: claim || undefined };

  // The stop may just have been made, and the one before may have been taken away by a filter or by time.
  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!isMoving.current && !isLost) return;
    isMoving.current = false;
    body.current?.querySelector<HTMLElement>('button[data-stop][tabindex="0"]')?.focus();
  });

  return {
    at,
    stand,
    /** Answers whether the key meant a step. */
    step: (key: string): boolean => {
      const next = at && stepFrom(at, key, stops);
      if (!next) return false;
      isMoving.current = true;
      stand(next);
      return true;
    },
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ target }: { target: Element }) => {
      if (target.isConnected) hasFocus.current = false;
    },
  };
}
