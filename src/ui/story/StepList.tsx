import type { Story } from '../../model/story.ts';
import { storyWords } from '../../text/storyWords.ts';
import { useLang } from '../app/AppContext.tsx';

interface Props {
  story: Story;
  at: number;
  onStep: (step: number) => void;
}

/** All steps with their texts, to be read without stepping, or to jump to. */
export function StepList({ story, at, onStep }: Props) {
  const lang = useLang();
  const words = storyWords[lang];
  return (
    <details className="story-fold">
      <summary>{words.allSteps}</summary>
      <ol className="story-steps" aria-label={words.stepsOf(story.title[lang])}>
        {story.steps.map(({ title, text }, index) => (
          <li key={title.en}>
            <button
              type="button"
              className="story-jump"
              aria-current={index + 1 === at ? 'step' : undefined}
              onClick={() => onStep(index + 1)}
            >
              <span className="story-number">{index + 1}</span> {title[lang]}
            </button>
            <p>{text[lang]}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
