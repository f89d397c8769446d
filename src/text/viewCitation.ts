import { issuedOf } from '../evidence/citation.ts';
import type { Dataset } from '../model/dataset.ts';
import { isoDay } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { families, standings } from '../model/relation.ts';
import type { View } from '../view/view.ts';
import { actorNamed } from './actorNames.ts';
import { appWords } from './appWords.ts';
import type { SeenAt, WordedCitation } from './claimCitation.ts';
import { citeWords } from './citeWords.ts';
import { speakerInWords } from './claimWords.ts';
import { dayInWords, momentInWords } from './dates.ts';
import { familyWords } from './familyWords.ts';

/** Names of what is switched on; undefined while everything is. */
function switchedOn<T extends string>(on: ReadonlySet<T>, all: readonly T[], names: Record<T, string>) {
  return all.every((each) => on.has(each)) ? undefined : all.filter((each) => on.has(each)).map((each) => names[each]);
}

/** Name of the actor, relation, tie (`AM~CSTO~alliance`) or claim that the panel tells about. */
function focusInWords(focus: string, dataset: Dataset, { filter, lang }: View): string | undefined {
  const nameOf = (id: string) => actorNamed(id, dataset, filter.on, lang);
  if (dataset.actors.has(focus)) return nameOf(focus);
  const relation = dataset.relations.get(focus);
  if (relation) return `${relation.label[lang]}, ${nameOf(relation.from)} – ${nameOf(relation.to)}`;
  const claim = dataset.claims.get(focus);
  if (claim) return `${speakerInWords(claim, dataset, lang)}: ${claim.says[lang]}`.replace(/\.$/, '');
  const [from, to, kind] = focus.split('~');
  const family = families.find((each) => each === kind);
  if (!from || !to || !family || !dataset.actors.has(from) || !dataset.actors.has(to)) return undefined;
  return `${nameOf(from)} – ${nameOf(to)}, ${familyWords[lang].families[family]}`;
}

/** What is to be seen besides the day, in sentences. */
function stateOfView(view: View, dataset: Dataset): string[] {
  const { filter, lang, story } = view;
  const words = citeWords[lang];
  const list = (names: string[]) => names.join(', ') || words.none;
  const kinds = switchedOn(filter.families, families, familyWords[lang].families);
  const statuses = switchedOn(filter.statuses, standings, familyWords[lang].standings);
  const focus = view.focus === undefined ? undefined : focusInWords(view.focus, dataset, view);
  const told = story && dataset.stories.get(story.id);
  return [
    filter.known === undefined ? undefined : words.known(dayInWords(filter.known, lang)),
    filter.against === undefined ? undefined : words.against(dayInWords(filter.against, lang)),
    focus === undefined ? undefined : words.focus(focus),
    kinds && words.families(list(kinds)),
    statuses && words.statuses(list(statuses)),
    filter.isQuotedOnly ? words.quotedOnly : undefined,
    story && told && words.story(told.title[lang], story.step),
    view.isDrifting ? words.drifting : undefined,
  ].filter((each) => each !== undefined);
}

/** Cites this app: the dataset, what the view shows of it, its licence, and the way back to the view. */
export function viewCitation(dataset: Dataset, view: View, { permalink, day }: SeenAt): WordedCitation {
  const { filter } = view;
  const lang: Language = view.lang;
  const words = citeWords[lang];
  const { title, asOf, checkedUntil } = dataset.meta;
  const name = words.viewName(title[lang], appWords[lang].shows[view.show], dayInWords(filter.on, lang));
  const asOfInWords = momentInWords(asOf, lang);
  const remarks = [
    ...stateOfView(view, dataset),
    words.dataUntil(asOfInWords, checkedUntil && momentInWords(checkedUntil, lang)),
    words.licence,
  ];
  return {
    citation: {
      key: `entente-${isoDay(filter.on)}`,
      kind: 'page',
      title: name,
      publisher: 'Entente',
      authors: [],
      issued: issuedOf(asOf, asOfInWords),
      url: permalink,
      accessed: day,
      language: lang,
      remarks,
    },
    text: [
      `Entente: ${words.quoted(name)}. ${remarks.join(' ')}`,
      `${words.accessed(dayInWords(day, lang))}\n${permalink}`,
    ].join('\n'),
  };
}
