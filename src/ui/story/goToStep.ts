import { storyView } from '../../view/storyView.ts';
import type { StoryPlace } from '../../view/view.ts';
import type { App } from '../app/AppContext.tsx';

/** Apps in which the reader has just started a story; known by their voice, since the panel's store is one of its own. */
const starting = new WeakSet<App['announcer']>();

/** Tells a step, with its picture. Answers whether there is such a step. */
export function goToStep({ id, step }: StoryPlace, { dataset, store }: Pick<App, 'dataset' | 'store'>): boolean {
  const told = dataset.stories.get(id)?.steps[step - 1];
  if (told) store.getState().tell({ id, step }, storyView(told, dataset).view);
  return told !== undefined;
}

/** Begins or resumes a story; its card takes the keyboard focus, because the button pressed is gone. */
export function startStory(place: StoryPlace, app: App): void {
  if (goToStep(place, app)) starting.add(app.announcer);
}

/** Whether a story was started since the last time of asking. */
export function wasStarted({ announcer }: Pick<App, 'announcer'>): boolean {
  return starting.delete(announcer);
}
