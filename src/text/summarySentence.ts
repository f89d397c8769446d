import { lastChange, type ChangeDay } from '../evidence/changeLog.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { families, marks, type Family, type Mark } from '../model/relation.ts';
import { dayInWords } from './dates.ts';
import { familyWords } from './familyWords.ts';
import { changesLine } from './stepSentence.ts';

const words = {
  de: {
    none: 'keine Beziehung verzeichnet.',
    filtered: 'Unter diesen Filtern ist nichts zu sehen. Schalten Sie in der Legende etwas ein.',
    last: (date: string, changes: string) => `Letzte Änderung am ${date}: ${changes}`,
    noChange: 'Bis dahin keine Änderung.',
    marks: { disputed: 'Strittig', denied: 'Dementiert' },
    checked: (date: string) => `Geprüft bis ${date}.`,
  },
  en: {
    none: 'no relations on record.',
    filtered: 'Nothing can be seen with these filters. Switch something on in the legend.',
    last: (date: string, changes: string) => `Last change on ${date}: ${changes}`,
    noChange: 'No change up to then.',
    marks: { disputed: 'Disputed', denied: 'Denied' },
    checked: (date: string) => `Checked up to ${date}.`,
  },
} satisfies Record<Language, unknown>;

/** What the sentence needs to know of a tie. */
export interface CountedTie {
  family: Family;
  mark: Mark | undefined;
}

export interface SummaryOf {
  dataset: Dataset;
  on: Day;
  ties: readonly CountedTie[];
  /** Change days under the view's filter. */
  log: readonly ChangeDay[];
  /** Some family or status is switched off. */
  isFiltered: boolean;
}

/** At most this many changes are named; the line is to stay a line. */
const namedChanges = 1;

/** A sentence of the summary; the `last` change before the day may be left out where room is scarce. */
export interface SummarySentence {
  about: 'ties' | 'change' | 'last' | 'mark' | 'checked';
  text: string;
}

/** The summary without its date: ties by family, what is new, what is disputed. */
export function summarySentences({ dataset, on, ties, log, isFiltered }: SummaryOf, lang: Language): SummarySentence[] {
  const { none, filtered, last, noChange, marks: markWords, checked } = words[lang];
  const sentences: SummarySentence[] = [];
  const say = (about: SummarySentence['about'], text: string) => sentences.push({ about, text });
  const counted = families
    .map((family) => ({ family, count: ties.filter((tie) => tie.family === family).length }))
    .filter(({ count }) => count > 0)
    .map(({ family, count }) => familyWords[lang].counted[family](count));
  if (counted.length > 0) say('ties', `${counted.join(', ')}.`);
  else say('ties', isFiltered ? filtered : none);

  const latest = lastChange(log, on);
  if (latest?.day === on) say('change', changesLine(latest, dataset, lang, namedChanges));
  else if (latest) say('last', last(dayInWords(latest.day, lang), changesLine(latest, dataset, lang, 1)));
  else if (!isFiltered) say('change', noChange);

  for (const mark of marks) {
    const count = ties.filter((tie) => tie.mark === mark).length;
    if (count > 0) say('mark', `${markWords[mark]}: ${count}.`);
  }
  const { checkedUntil } = dataset.meta;
  if (checkedUntil && on > checkedUntil.latest) say('checked', checked(dayInWords(checkedUntil.latest, lang)));
  return sentences;
}
