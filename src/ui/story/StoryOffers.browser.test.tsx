import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import type { StoryPlace } from '../../view/view.ts';
import { storyView } from '../../view/storyView.ts';
import { useAppState } from '../app/AppContext.tsx';
import { Following } from '../app/Following.tsx';
import { Panel } from '../panel/Panel.tsx';
import { StoryCard } from './StoryCard.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

function Page() {
  const story = useAppState((state) => state.view.story);
  return (
    <>
      {story && <StoryCard place={story} />}
      <Following>
        <Panel />
      </Following>
    </>
  );
}

/** The panel in its start state, or a story that is being told. */
async function open(story?: StoryPlace) {
  const start = sampleApp();
  const step = story && start.dataset.stories.get(story.id)?.steps[story.step - 1];
  const app = sampleApp({ ...(step && storyView(step, start.dataset).view), story });
  await render(
    <InApp app={app}>
      <Page />
    </InApp>,
  );
  return { app, view: () => app.store.getState().view };
}

const heading = (name: string) => page.getByTestId('story').getByRole('heading', { level: 2, name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the offers in the panel', () => {
  it('start a story, whose heading takes the focus', async () => {
    const { app, view } = await open();
    await expect.element(page.getByTestId('panel')).toHaveTextContent('Story From pact to report 3 steps');
    await button('Story From pact to report 3 steps').click();
    expect(view().story).toEqual({ id: 'pact', step: 1 });
    await expect.poll(() => document.activeElement?.textContent).toBe('The beginning');
    expect(button(/steps?$/).elements()).toEqual([]);
    await expect
      .poll(() => app.announcer.current())
      .toBe('Step 1 of 3: The beginning. On 15 May 1992 the treaty is signed.');
  });

  it('resume a story where it was left', async () => {
    const { app, view } = await open({ id: 'pact', step: 1 });
    await button('Next').click();
    await button('Leave the story').click();
    app.store.getState().focusOn(undefined);
    await button('Story From pact to report continue at step 2').click();
    expect(view().story).toEqual({ id: 'pact', step: 2 });
    await expect.poll(() => document.activeElement?.textContent).toBe('The pause');
  });

  it('begin anew after the end', async () => {
    const { app } = await open({ id: 'pact', step: 3 });
    await button('Explore on your own').click();
    app.store.getState().compareWith(undefined);
    await expect.element(button('Story From pact to report 3 steps')).toBeVisible();
    expect(button(/continue/).elements()).toEqual([]);
  });

  it('are there where storage is denied', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    await open();
    await button('Story From pact to report 3 steps').click();
    await expect.element(heading('The beginning')).toBeVisible();
  });
});
