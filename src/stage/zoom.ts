import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { clickPx } from './drag.ts';

export interface Zoom {
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** Present scale; 1 is fitted. */
  scale: () => number;
  stop: () => void;
}

const extent: [number, number] = [0.6, 5];
const stepMs = 200;

/**
 * Zooms and pans `world` inside `viewport` by wheel, pinch, dragged ground and buttons. One finger scrolls the page;
 * the wheel zooms at once only where the page itself has nothing to scroll, else with Ctrl.
 */
export function createZoom(viewport: HTMLElement, world: HTMLElement): Zoom {
  const canPageScroll = () => document.documentElement.scrollHeight > innerHeight + 1;
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent(extent)
    .clickDistance(clickPx)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || !canPageScroll();
      if ('touches' in event && event.touches instanceof TouchList) return event.touches.length > 1;
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      world.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
    });
  const selection = select(viewport).call(behaviour).on('dblclick.zoom', null);
  let current = 1;
  behaviour.on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
    current = transform.k;
  });
  const bounds = () => {
    const { clientWidth: width, clientHeight: height } = viewport;
    behaviour.translateExtent([
      [-width / 2, -height / 2],
      [width * 1.5, height * 1.5],
    ]);
  };
  bounds();

  return {
    zoomBy: (factor) => {
      bounds();
      if (calm()) behaviour.scaleBy(selection, factor);
      else behaviour.scaleBy(selection.transition().duration(stepMs), factor);
    },
    fit: () => {
      if (calm()) behaviour.transform(selection, zoomIdentity);
      else behaviour.transform(selection.transition().duration(stepMs), zoomIdentity);
    },
    scale: () => current,
    stop: () => {
      selection.on('.zoom', null);
    },
  };
}
