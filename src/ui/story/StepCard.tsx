import { useRef } from 'react';
import type { Story, StoryStep } from '../../model/story.ts';
import { stepAloud } from '../../text/storySentence.ts';
import { storyWords } from '../../text/storyWords.ts';
import { isSamePicture, storyView } from '../../view/storyView.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { goToStep } from './goToStep.ts';
import { StepEvidence } from './StepEvidence.tsx';
import { StepList } from './StepList.tsx';
import { StoryEnd } from './StoryEnd.tsx';
import { StoryHead } from './StoryHead.tsx';
import { useFocusAfterwards } from './useFocusAfterwards.ts';
import { useStepHeading } from './useStepHeading.ts';
import { useSwipe } from './useSwipe.ts';

interface Props {
  story: Story;
  step: StoryStep;
  /** Its number, from 1. */
  at: number;
}

/** One step of a story: what is told, the way on and back, the evidence, and the list of all steps. */
export function StepCard({ story, step, at }: Props) {
  const app = useApp();
  const { dataset } = app;
  const lang = useLang();
  const words = storyWords[lang];
  const view = useAppState((state) => state.view);
  const card = useFocusAfterwards();
  const body = useRef<HTMLDivElement>(null);
  const heading = useStepHeading(card, body, `${story.id}.${at}`, stepAloud(step, at, story, lang));
  const isStepsPicture = isSamePicture(view, storyView(step, dataset).view);
  const go = (to: number) => goToStep({ id: story.id, step: to }, app);
  const swipe = useSwipe({ onLeft: () => go(at + 1), onRight: () => go(at - 1) });

  return (
    <section className="story" data-testid="story" aria-label={words.story(story.title[lang])} ref={card}>
      <div
        className="story-card"
        {...swipe}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
          event.preventDefault();
          go(event.key === 'ArrowRight' ? at + 1 : at - 1);
        }}
      >
        <StoryHead story={story} at={at} onStep={go} />
        <div className="story-body" ref={body}>
          <h2 ref={heading} tabIndex={-1}>
            {step.title[lang]}
          </h2>
          <p className="story-text">{step.text[lang]}</p>
          {!isStepsPicture && (
            <button type="button" className="control story-back" onClick={() => go(at)}>
              {words.backToPicture}
            </button>
          )}
          {at === story.steps.length && <StoryEnd story={story} />}
          <div className="story-folds">
            <StepEvidence claims={step.claims} />
            <StepList story={story} at={at} onStep={go} />
          </div>
        </div>
      </div>
    </section>
  );
}
