import type { Scene } from '../graph/scene.ts';

/**
 * Writes a scene into elements that React has made: `d` of `[data-d]` paths inside `[data-line]`, and `transform` of
 * `[data-place]` (actors) and `[data-badge]` (ties). Touches nothing else.
 */
export function paint(root: Element, scene: Scene): void {
  for (const group of root.querySelectorAll<SVGGElement>('[data-line]')) {
    const tie = scene.ties.get(group.dataset['line'] ?? '');
    for (const path of group.querySelectorAll<SVGPathElement>('[data-d]')) {
      const part = path.dataset['d'];
      const d = part === 'line' ? tie?.stroke.line : part === 'head' ? tie?.stroke.head : tie?.stroke.centre;
      // Written again, even the same path would be painted again.
      if (path.getAttribute('d') !== (d ?? '')) path.setAttribute('d', d ?? '');
    }
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-badge]'))
    put(element, scene.ties.get(element.dataset['badge'] ?? '')?.badge);
  for (const element of root.querySelectorAll<HTMLElement>('[data-place]'))
    put(element, scene.actors.get(element.dataset['place'] ?? ''));
}

function put(element: HTMLElement, point: { x: number; y: number } | undefined) {
  if (point) element.style.transform = `translate(${point.x.toFixed(1)}px, ${point.y.toFixed(1)}px)`;
}
