import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useAppState } from '../src/ui/app/AppContext.tsx';
import { Following } from '../src/ui/app/Following.tsx';
import { Panel } from '../src/ui/panel/Panel.tsx';
import { StoryCard } from '../src/ui/story/StoryCard.tsx';
import { storyView } from '../src/view/storyView.ts';
import type { StoryPlace } from '../src/view/view.ts';
import { InApp, sampleApp } from './sampleApp.tsx';

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

/** A story that is being told beside the panel, or the panel in its start state. */
export async function openStory(story?: StoryPlace) {
  const start = sampleApp();
  const step = story && start.dataset.stories.get(story.id)?.steps[story.step - 1];
  const app = sampleApp({ ...(step && storyView(step, start.dataset).view), story });
  const said: string[] = [];
  app.announcer.subscribe(() => said.push(app.announcer.current()));
  const screen = await render(
    <InApp app={app}>
      <Page />
    </InApp>,
  );
  return { app, screen, card: page.getByTestId('story'), said, view: () => app.store.getState().view };
}

export const storyHeading = (name: string) => page.getByTestId('story').getByRole('heading', { level: 2, name });
export const button = (name: string | RegExp) => page.getByRole('button', { name });
