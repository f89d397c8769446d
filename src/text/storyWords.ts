import type { Language } from '../model/localised.ts';

interface StoryWords {
  /** Name of the region. */
  story: (title: string) => string;
  place: (step: number, steps: number) => string;
  previous: string;
  next: string;
  leave: string;
  backToPicture: string;
  evidence: (claims: number) => string;
  allSteps: string;
  stepsOf: (title: string) => string;
  atTheEnd: string;
  otherStory: (title: string) => string;
  explore: string;
  unknownStory: (id: string) => string;
  unknownStep: (title: string, step: number, steps: number) => string;
  toStart: string;
  /** What the picture of a step shows, for those who have only the text. */
  shown: (day: string) => string;
  known: (day: string) => string;
  compared: (day: string) => string;
  sources: string;
}

/** Words of the card that tells a story. */
export const storyWords: Record<Language, StoryWords> = {
  de: {
    story: (title) => `Geschichte: ${title}`,
    place: (step, steps) => `Schritt ${step} von ${steps}`,
    previous: 'Zurück',
    next: 'Weiter',
    leave: 'Geschichte verlassen',
    backToPicture: 'Zurück zum Bild dieses Schritts',
    evidence: (claims) => `Belege (${claims})`,
    allSteps: 'Alle Schritte lesen',
    stepsOf: (title) => `Schritte von „${title}“`,
    atTheEnd: 'Ende der Geschichte',
    otherStory: (title) => `Weitere Geschichte: ${title}`,
    explore: 'Selbst erkunden',
    unknownStory: (id) => `Eine Geschichte „${id}“ gibt es hier nicht.`,
    unknownStep: (title, step, steps) =>
      `„${title}“ hat ${steps === 1 ? 'nur einen Schritt' : `${steps} Schritte`}; einen Schritt ${step} gibt es nicht.`,
    toStart: 'Zum Anfang der Geschichte',
    shown: (day) => `Im Bild: ${day}`,
    known: (day) => `Wissensstand vom ${day}`,
    compared: (day) => `verglichen mit dem ${day}`,
    sources: 'Quellen',
  },
  en: {
    story: (title) => `Story: ${title}`,
    place: (step, steps) => `Step ${step} of ${steps}`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave the story',
    backToPicture: 'Back to this step’s picture',
    evidence: (claims) => `Evidence (${claims})`,
    allSteps: 'Read all steps',
    stepsOf: (title) => `Steps of “${title}”`,
    atTheEnd: 'End of the story',
    otherStory: (title) => `Another story: ${title}`,
    explore: 'Explore on your own',
    unknownStory: (id) => `There is no story “${id}” here.`,
    unknownStep: (title, step, steps) =>
      `“${title}” has ${steps === 1 ? 'only one step' : `${steps} steps`}; there is no step ${step}.`,
    toStart: 'To the start of the story',
    shown: (day) => `In the picture: ${day}`,
    known: (day) => `as known on ${day}`,
    compared: (day) => `compared with ${day}`,
    sources: 'Sources',
  },
};
