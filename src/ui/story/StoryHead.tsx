import type { Story } from '../../model/story.ts';
import { storyWords } from '../../text/storyWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';

interface Props {
  story: Story;
  at: number;
  onStep: (step: number) => void;
}

function Arrow({ d }: { d: string }) {
  return (
    <svg className="story-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

/** Where the story stands, the way back, on, and out. The buttons never leave, so that no press loses the focus. */
export function StoryHead({ story, at, onStep }: Props) {
  const { store } = useApp();
  const lang = useLang();
  const words = storyWords[lang];
  const { length } = story.steps;
  return (
    <header className="story-head">
      <p className="story-kicker">
        <span className="story-title">{story.title[lang]}</span>{' '}
        <span className="story-place">{words.place(at, length)}</span>
      </p>
      <div className="story-ticks" aria-hidden="true">
        {story.steps.map((step, index) => (
          <span key={step.title.en} data-tick={index + 1 === at ? 'here' : index + 1 < at ? 'told' : 'ahead'} />
        ))}
      </div>
      <div className="story-buttons">
        <button
          type="button"
          className="control story-previous"
          aria-disabled={at === 1}
          onClick={() => onStep(at - 1)}
        >
          <Arrow d="M10.5 2.5 5 8l5.5 5.5" />
          <span>{words.previous}</span>
        </button>
        <button
          type="button"
          className="control story-next"
          aria-disabled={at === length}
          onClick={() => onStep(at + 1)}
        >
          <span>{words.next}</span>
          <Arrow d="M5.5 2.5 11 8l-5.5 5.5" />
        </button>
      </div>
      <button
        type="button"
        className="control story-close"
        aria-label={words.leave}
        title={words.leave}
        onClick={() => store.getState().endStory()}
      >
        <Arrow d="M3 3l10 10M13 3 3 13" />
      </button>
    </header>
  );
}
