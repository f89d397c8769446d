import type { Story } from '../../model/story.ts';
import { storyWords } from '../../text/storyWords.ts';
import type { StoryPlace } from '../../view/view.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { startStory } from './goToStep.ts';
import { useFocusAfterwards } from './useFocusAfterwards.ts';

interface Props {
  /** Undefined when there is no story of that name. */
  story: Story | undefined;
  place: StoryPlace;
}

/** A link names what is not there: says so, with a way out. */
export function MissingStep({ story, place: { id, step } }: Props) {
  const app = useApp();
  const lang = useLang();
  const words = storyWords[lang];
  const card = useFocusAfterwards();
  return (
    <section className="story" data-testid="story" aria-label={words.story(story?.title[lang] ?? id)} ref={card}>
      <div className="story-body">
        <p className="story-text">
          {story ? words.unknownStep(story.title[lang], step, story.steps.length) : words.unknownStory(id)}
        </p>
        <div className="story-ways">
          {story && (
            <button type="button" className="control" onClick={() => startStory({ id, step: 1 }, app)}>
              {words.toStart}
            </button>
          )}
          <button type="button" className="control" onClick={() => app.store.getState().endStory()}>
            {words.leave}
          </button>
        </div>
      </div>
    </section>
  );
}
