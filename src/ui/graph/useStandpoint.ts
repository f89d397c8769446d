import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Placement } from '../../graph/placement.ts';
import { idsAt } from './drawnTies.ts';
import { stepFrom, type Standpoint } from './graphKeys.ts';

interface Surroundings {
  /** The actor at which the keyboard enters. */
  first: string;
  /** Ids of all ties that can be focused. */
  ties: ReadonlySet<string>;
  tiesOf: (actor: string) => readonly string[];
  places: () => Placement;
}

/** The graph as one Tab stop: where the keyboard stands, and how it goes on from there. */
export function useStandpoint(world: RefObject<HTMLElement | null>, { first, ties, tiesOf, places }: Surroundings) {
  const [standpoint, setStandpoint] = useState<Standpoint>({ actor: first });
  const hasFocus = useRef(false);
  const { actor, tie } = standpoint;
  const tabStop = tie !== undefined && ties.has(tie) ? tie : actor;

  function focusOn(id: string) {
    const [name, value] = [id.includes('~') ? 'data-tie' : 'data-actor', CSS.escape(id)];
    world.current?.querySelector<HTMLElement>(`[${name}="${value}"]`)?.focus();
  }

  // When time takes away the line on which the keyboard stands, its actor gets the focus, not the page.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusOn(tabStop);
  });

  return {
    actor,
    tabStop,
    /** Answers whether the key meant a step. */
    step: (event: KeyboardEvent): boolean => {
      const next = stepFrom(standpoint, event.key, tiesOf(actor), places());
      if (!next) return false;
      setStandpoint(next);
      focusOn(next.tie ?? next.actor);
      return true;
    },
    onFocus: ({ target }: FocusEvent) => {
      hasFocus.current = true;
      const at = idsAt(target);
      if (at.actor !== undefined) setStandpoint({ actor: at.actor });
      else if (at.tie !== undefined) {
        const [a = '', b = ''] = at.tie.split('~');
        setStandpoint((old) => ({ actor: old.actor === b ? b : a, tie: at.tie }));
      }
    },
    onBlur: ({ target }: FocusEvent) => {
      if (target.isConnected) hasFocus.current = false;
    },
  };
}
