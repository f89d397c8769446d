import { drag, select, type D3DragEvent } from 'd3';
import type { Point } from '../graph/frame.ts';

/** Further than this the pointer drags; less is a click. */
export const clickPx = 4;

/**
 * Lets the reader drag the `[data-actor]` buttons inside `world`. `placeOf` answers where an actor is and `move` takes
 * where it should be, both in the world's pixels; `scale` is the present zoom.
 */
export function makeDraggable(
  world: HTMLElement,
  placeOf: (id: string) => Point | undefined,
  move: (id: string, point: Point) => void,
): () => void {
  const buttons = select(world).selectAll<HTMLElement, unknown>('[data-actor]');
  const behaviour = drag<HTMLElement, unknown, Point>()
    .container(() => world)
    // A second finger zooms, even where it lands on an actor.
    .filter((event: Event) => {
      if ('touches' in event && event.touches instanceof TouchList) return event.touches.length === 1;
      return event instanceof MouseEvent && !event.ctrlKey && event.button === 0;
    })
    .clickDistance(clickPx)
    .subject(function () {
      return placeOf(this.dataset['actor'] ?? '') ?? { x: 0, y: 0 };
    })
    .on('drag', function ({ x, y, subject }: D3DragEvent<HTMLElement, unknown, Point>) {
      if (Math.hypot(x - subject.x, y - subject.y) >= clickPx) move(this.dataset['actor'] ?? '', { x, y });
    });
  buttons.call(behaviour);
  return () => {
    buttons.on('.drag', null);
  };
}
