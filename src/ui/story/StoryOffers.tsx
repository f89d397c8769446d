import { storyOfferWords } from '../../text/storyOfferWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { startStory } from './goToStep.ts';
import { rememberedStep } from './storyMemory.ts';
import './StoryOffers.css';

/** One calm line for each story: the way in or, for who left it halfway, back to where that was. */
export function StoryOffers() {
  const app = useApp();
  const { dataset } = app;
  const lang = useLang();
  const isTelling = useAppState(({ view }) => view.story !== undefined);
  if (isTelling || dataset.stories.size === 0) return null;
  const words = storyOfferWords[lang];
  return (
    <ul className="story-offers">
      {[...dataset.stories.values()].map(({ id, title, steps }) => {
        const left = rememberedStep(id) ?? 1;
        const isHalfway = left > 1 && left < steps.length;
        return (
          <li key={id}>
            <button
              type="button"
              className="story-offer"
              onClick={() => startStory({ id, step: isHalfway ? left : 1 }, app)}
            >
              <span className="story-offer-kicker">{words.kicker}</span>{' '}
              <span className="story-offer-title">{title[lang]}</span>{' '}
              <span className="story-offer-steps">
                {isHalfway ? words.continueAt(left) : words.start(steps.length)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
