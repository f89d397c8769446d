import type { ChangeDay } from '../evidence/changeLog.ts';
import type { Change } from '../evidence/changes.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { relationInWords } from './actorNames.ts';
import { changeKindInWords } from './changeSentence.ts';
import { dayInWords, momentInWords } from './dates.ts';

const words = {
  de: {
    more: (count: number) => (count === 1 ? 'Und eine weitere.' : `Und ${count} weitere.`),
    someDay: 'genauer Tag unbekannt',
    relations: (count: number) => (count === 1 ? '1 Beziehung' : `${count === 0 ? 'keine' : count} Beziehungen`),
    counted: { began: 'neu', ended: 'beendet', altered: 'geändert' },
  },
  en: {
    more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    someDay: 'exact day unknown',
    relations: (count: number) => (count === 1 ? '1 relation' : `${count === 0 ? 'no' : count} relations`),
    counted: { began: 'new', ended: 'ended', altered: 'changed' },
  },
} satisfies Record<Language, unknown>;

/** The date in words where the source is less precise than the day on which the line appears or vanishes. */
export function looseDate({ kind, before, after }: Change, lang: Language): string {
  const moment = kind === 'ended' ? before?.during.end : after?.during.start;
  if (!moment) return '';
  const isExact = moment.precision === 'day' && !moment.isApproximate && !moment.isUncertain;
  if (isExact) return '';
  return ` (${moment.precision === 'range' ? words[lang].someDay : momentInWords(moment, lang)})`;
}

/** The changes of a day, at most `most` of them: "New: Dispute, Armenia – Russia (about September 2023)." */
export function changesLine({ day, changes }: ChangeDay, dataset: Dataset, lang: Language, most: number): string {
  const told = changes
    .slice(0, most)
    .map(
      (change) =>
        `${changeKindInWords(change, lang)}: ${relationInWords(change.relation, dataset, day, lang)}${looseDate(change, lang)}.`,
    );
  const rest = changes.length - told.length;
  return [...told, ...(rest > 0 ? [words[lang].more(rest)] : [])].join(' ');
}

/** What a step to a day of change says: "22 February 2024. Now suspended: Membership, Armenia – CSTO." */
export function stepSentence(entry: ChangeDay, dataset: Dataset, lang: Language): string {
  return `${dayInWords(entry.day, lang)}. ${changesLine(entry, dataset, lang, 3)}`;
}

/** What the time slider says of a day: "12. Juni 2024, 17 Beziehungen, 1 neu". */
export function sliderSentence(day: Day, relations: number, changes: readonly Change[], lang: Language): string {
  const parts = [dayInWords(day, lang), words[lang].relations(relations)];
  for (const kind of ['began', 'ended', 'altered'] as const) {
    const count = changes.filter((change) => change.kind === kind).length;
    if (count > 0) parts.push(`${count} ${words[lang].counted[kind]}`);
  }
  return parts.join(', ');
}
