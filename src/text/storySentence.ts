import type { Dataset } from '../model/dataset.ts';
import { publisherIn } from '../model/document.ts';
import type { Language } from '../model/localised.ts';
import type { Story, StoryStep } from '../model/story.ts';
import type { Filter } from '../view/view.ts';
import { dayInWords, momentInWords } from './dates.ts';
import { storyWords } from './storyWords.ts';

/** What is read out when a step comes up. */
export function stepAloud({ title, text }: StoryStep, place: number, { steps }: Story, lang: Language): string {
  return `${storyWords[lang].place(place, steps.length)}: ${title[lang]}. ${text[lang]}`;
}

/** Which days and whose knowledge the picture of a step shows: "In the picture: 1 January 2021, as known on …". */
export function shownDays({ on, known, against }: Filter, lang: Language): string {
  const words = storyWords[lang];
  return [
    words.shown(dayInWords(on, lang)),
    known !== undefined && words.known(dayInWords(known, lang)),
    against !== undefined && words.compared(dayInWords(against, lang)),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** A document as a line of plain text. */
interface Source {
  id: string;
  text: string;
  url: string | undefined;
}

/** The documents behind a step's claims, each once: publisher, title, date. */
export function sourcesOf({ claims }: StoryStep, dataset: Dataset, lang: Language): Source[] {
  const ids = new Set(claims.map((claim) => dataset.claims.get(claim)?.document));
  return [...ids].flatMap((id) => {
    const document = id === undefined ? undefined : dataset.documents.get(id);
    if (!document) return [];
    const { title, published, url } = document;
    return [
      { id: document.id, text: `${publisherIn(document, lang)}: ${title}, ${momentInWords(published, lang)}`, url },
    ];
  });
}
