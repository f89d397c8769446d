import type { Language } from '../model/localised.ts';

interface StoryOfferWords {
  kicker: string;
  start: (steps: number) => string;
  continueAt: (step: number) => string;
}

/** Words of the lines that offer the stories; apart from those of the card, which is loaded only when one is told. */
export const storyOfferWords: Record<Language, StoryOfferWords> = {
  de: {
    kicker: 'Geschichte',
    start: (steps) => (steps === 1 ? '1 Schritt' : `${steps} Schritte`),
    continueAt: (step) => `weiter bei Schritt ${step}`,
  },
  en: {
    kicker: 'Story',
    start: (steps) => (steps === 1 ? '1 step' : `${steps} steps`),
    continueAt: (step) => `continue at step ${step}`,
  },
};
