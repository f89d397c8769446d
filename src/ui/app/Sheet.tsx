import { useEffect, useRef, useState, type ReactNode, type PointerEvent } from 'react';
import { appWords } from '../../text/appWords.ts';
import { useApp, useLang } from './AppContext.tsx';

const heights = ['low', 'half', 'full'] as const;
type Height = (typeof heights)[number];

/** So far the handle must be dragged for the sheet to change its height. */
const dragPx = 24;

function next(height: Height, step: 1 | -1): Height {
  const at = Math.min(Math.max(heights.indexOf(height) + step, 0), heights.length - 1);
  return heights[at] ?? height;
}

/** Around the panel: on phones a sheet with three heights above the time bar, elsewhere nothing but its place. */
export function Sheet({ children }: { children: ReactNode }) {
  const { store } = useApp();
  const words = appWords[useLang()];
  const [height, setHeight] = useState<Height>(() => {
    const { focus, story } = store.getState().view;
    return focus === undefined || story ? 'low' : 'half';
  });
  const pressedAt = useRef<number>(undefined);
  const hasDragged = useRef(false);

  useEffect(
    () =>
      store.subscribe(({ view }, { view: before }) => {
        // A step of a story shows its picture; the sheet rises only for what the reader opens.
        if (view.story !== before.story) setHeight('low');
        else if (view.focus !== before.focus && view.focus !== undefined)
          setHeight((old) => (old === 'low' ? 'half' : old));
      }),
    [store],
  );

  function drop({ clientY }: PointerEvent) {
    const moved = clientY - (pressedAt.current ?? clientY);
    pressedAt.current = undefined;
    hasDragged.current = Math.abs(moved) > dragPx;
    if (hasDragged.current) setHeight((old) => next(old, moved < 0 ? 1 : -1));
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
          else setHeight((old) => (old === 'full' ? 'low' : next(old, 1)));
        }}
      />
      <div className="app-panel-content">{children}</div>
    </div>
  );
}
