import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { tieIdOf } from '../model/relation.ts';
import type { StoryStep } from '../model/story.ts';
import { initialView, type View } from './view.ts';
import { formatView, parseView, type UrlProblem } from './viewUrl.ts';

/** The view that a step asks for, on the last day of the axis unless it names one. Language and theme are defaults. */
export function storyView({ view }: StoryStep, { meta }: Dataset): { view: View; problems: UrlProblem[] } {
  const axis = { first: meta.from.earliest, last: meta.asOf.latest };
  return parseView(view, initialView(axis.last, 'en'), axis);
}

/** Keys of a link that say what is shown; with one of them the link carries its own picture. */
const pictureKeys = ['on', 'known', 'vs', 'families', 'statuses', 'focus', 'show', 'drift'];

/** The view of a link as it was opened: a link that names a step and nothing else to show gets the step's picture. */
export function openedStory(view: View, query: string, dataset: Dataset): View {
  const { story, lang, theme } = view;
  const step = story && dataset.stories.get(story.id)?.steps[story.step - 1];
  const named = new URLSearchParams(query);
  if (!step || pictureKeys.some((key) => named.has(key))) return view;
  return { ...storyView(step, dataset).view, story, lang, theme };
}

/** Whether two views show the same, whatever the language, the theme and the story told beside it. */
export function isSamePicture(a: View, b: View): boolean {
  const defaults = initialView(0, 'en');
  const [one, other] = [a, b].map((view) =>
    formatView({ ...view, story: undefined, lang: defaults.lang, theme: defaults.theme }, defaults),
  );
  return one === other;
}

/** Stories that no link can name, steps whose view cannot be read, and steps whose focus is not in the dataset. */
export function storyProblems(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const ties = new Set([...dataset.relations.values()].map(tieIdOf));
  for (const { id: record, steps } of dataset.stories.values()) {
    if (record.includes('.'))
      problems.push({ file: 'stories', record, path: 'id', reason: 'in links a dot parts the story from its step' });
    steps.forEach((step, index) => {
      const report = (reason: string) =>
        problems.push({ file: 'stories', record, path: `steps.${index}.view`, reason });
      const { view, problems: unread } = storyView(step, dataset);
      for (const { key, value } of unread) report(`"${key}=${value}" cannot be used`);
      const { focus } = view;
      const isThere =
        focus === undefined || dataset.actors.has(focus) || dataset.relations.has(focus) || ties.has(focus);
      if (!isThere) report(`there is no actor, relation or tie "${focus}"`);
    });
  }
  return problems;
}
