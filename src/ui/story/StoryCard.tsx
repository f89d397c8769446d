import { useApp } from '../app/AppContext.tsx';
import type { StoryPlace } from '../../view/view.ts';
import { MissingStep } from './MissingStep.tsx';
import { StepCard } from './StepCard.tsx';
import { StoryInPrint } from './StoryInPrint.tsx';
import './Story.css';
import './StoryPlace.css';
import './StoryInPrint.css';

/** The story that is being told: the card of the step, and all of it as plain text for paper. */
export function StoryCard({ place }: { place: StoryPlace }) {
  const { dataset } = useApp();
  const story = dataset.stories.get(place.id);
  const step = story?.steps[place.step - 1];
  if (!story || !step) return <MissingStep story={story} place={place} />;
  return (
    <>
      <StepCard story={story} step={step} at={place.step} />
      <StoryInPrint story={story} />
    </>
  );
}
