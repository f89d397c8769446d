import { useEffect, useRef, useState, type ReactNode, type PointerEvent } from 'react';
import { appWords } from '../../text/appWords.ts';
import type { View } from '../../view/view.ts';
import { useApp, useLang } from './AppContext.tsx';

const heights = ['low', 'half', 'full'] as const;
type Height = (typeof heights)[number];

/** So far the handle must be dragged for the sheet to change its height. */
const dragPx = 24;

function next(height: Height, step: 1 | -1): Height {
  const at = Math.min(Math.max(heights.indexOf(height) + step, 0), heights.length - 1);
  return heights[at] ?? height;
}

interface SheetState {
  height: Height;
  /** What the reader opened has raised it; once that is closed, the picture comes out again. */
  hasRisen: boolean;
}

/** The sheet once the view has changed: it makes room for a step of a story, and rises only for what is opened. */
function following(state: SheetState, view: View, before: View): SheetState {
  const lowered: SheetState = { height: 'low', hasRisen: false };
  if (view.story !== before.story) return lowered;
  if (view.focus === before.focus) return state;
  if (view.focus === undefined) return state.hasRisen ? lowered : state;
  return state.height === 'low' ? { height: 'half', hasRisen: true } : state;
}

interface Props {
  /** One line above the panel while the sheet is low. */
  hint: ReactNode;
  children: ReactNode;
}

/** Around the panel: on phones a sheet with three heights above the time bar, elsewhere nothing but its place. */
export function Sheet({ hint, children }: Props) {
  const { store } = useApp();
  const words = appWords[useLang()];
  const [{ height }, setState] = useState<SheetState>(() => {
    const { focus, story } = store.getState().view;
    const isLow = focus === undefined || story !== undefined;
    return { height: isLow ? 'low' : 'half', hasRisen: !isLow };
  });
  const pressedAt = useRef<number>(undefined);
  const hasDragged = useRef(false);

  useEffect(() => store.subscribe((now, old) => setState((state) => following(state, now.view, old.view))), [store]);

  function turn(to: (old: Height) => Height) {
    setState(({ height: old, hasRisen }) => ({ height: to(old), hasRisen }));
  }

  function drop({ clientY }: PointerEvent) {
    const moved = clientY - (pressedAt.current ?? clientY);
    pressedAt.current = undefined;
    hasDragged.current = Math.abs(moved) > dragPx;
    if (hasDragged.current) turn((old) => next(old, moved < 0 ? 1 : -1));
  }

  return (
    <div className="app-panel" data-height={height}>
      <button
        type="button"
        className="app-handle"
        aria-label={height === 'full' ? words.smaller : words.larger}
        onPointerDown={(event) => {
          pressedAt.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={drop}
        onClick={() => {
          if (hasDragged.current) hasDragged.current = false;
          else turn((old) => (old === 'full' ? 'low' : next(old, 1)));
        }}
      />
      {hint}
      <div className="app-panel-content">{children}</div>
    </div>
  );
}
