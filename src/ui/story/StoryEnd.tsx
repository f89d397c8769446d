import type { Story } from '../../model/story.ts';
import { storyWords } from '../../text/storyWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { startStory } from './goToStep.ts';

/** Below the last step: the other stories, and the way into the open with the picture as it is. */
export function StoryEnd({ story }: { story: Story }) {
  const app = useApp();
  const { dataset, store } = app;
  const lang = useLang();
  const words = storyWords[lang];
  const others = [...dataset.stories.values()].filter(({ id }) => id !== story.id);
  return (
    <div className="story-ways" role="group" aria-label={words.atTheEnd}>
      {others.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="control"
          aria-label={words.otherStory(title[lang])}
          onClick={() => startStory({ id, step: 1 }, app)}
        >
          {title[lang]}
        </button>
      ))}
      <button type="button" className="control" onClick={() => store.getState().endStory()}>
        {words.explore}
      </button>
    </div>
  );
}
