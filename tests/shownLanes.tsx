import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { dayOf, isoDay } from '../src/model/day.ts';
import { LanesView } from '../src/ui/lanes/LanesView.tsx';
import { initialView, type Filter, type View } from '../src/view/view.ts';
import { InApp, sampleApp } from './sampleApp.tsx';

const everything = initialView(dayOf(2024, 6, 12), 'en').filter;

/** The lifelines over the sample, and what a test asks of them. */
export async function showLanes(filter: Partial<Filter> = {}, view: Partial<View> = {}) {
  const app = sampleApp({ filter: { ...everything, ...filter }, ...view });
  const screen = await render(
    <InApp app={app}>
      <LanesView />
    </InApp>,
  );
  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...screen.container.querySelectorAll<E>(selector),
  ];
  const lane = (id: string) => {
    const found = all(`[data-relation="${id}"]`)[0];
    if (!found) throw new Error(`no lane ${id}`);
    return found;
  };
  return {
    app,
    screen,
    all,
    lane,
    ids: () => all('[data-relation]').map(({ dataset }) => dataset['relation']),
    day: () => isoDay(app.store.getState().view.filter.on),
    focus: () => app.store.getState().view.focus,
    found: () => app.found.getState().found?.claim,
    name: (id: string) => lane(id).querySelector('button') ?? document.body,
    /** Presses a track where an element of its drawing is, or so many pixels beside it. */
    press: async (id: string, target: Element, beside = { x: 0, y: 0 }) => {
      const track = lane(id).querySelector('.lanes-track');
      if (!track) throw new Error('no track');
      const [place, origin] = [target.getBoundingClientRect(), track.getBoundingClientRect()];
      const position = {
        x: place.left + place.width / 2 - origin.left + beside.x,
        y: place.top + place.height / 2 - origin.top + beside.y,
      };
      await userEvent.click(track, { position });
    },
  };
}
