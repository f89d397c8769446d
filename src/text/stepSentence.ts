import type { ChangeDay } from '../evidence/changeLog.ts';
import type { Change } from '../evidence/changes.ts';
import type { Dataset } from '../model/dataset.ts';
import { isoDay, type Day } from '../model/day.ts';
import type { Moment } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';
import { relationInWords } from './actorNames.ts';
import { changeKindInWords } from './changeSentence.ts';
import { datetimeOf, dayInWords, momentInWords } from './dates.ts';

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

/** When the change came about, where the source is less precise than the day on which the line appears or vanishes. */
function looseMoment({ kind, before, after }: Change): Moment | undefined {
  const moment = kind === 'ended' ? before?.during.end : after?.during.start;
  const isExact = moment?.precision === 'day' && !moment.isApproximate && !moment.isUncertain;
  return isExact ? undefined : moment;
}

/** " (2018)": the date as the source has it, after a date that is more precise than that. */
export function looseDate(change: Change, lang: Language): string {
  const moment = looseMoment(change);
  if (!moment) return '';
  return ` (${moment.precision === 'range' ? words[lang].someDay : momentInWords(moment, lang)})`;
}

/** The date of a day of change no more precisely than the source of its change has it: "12 June 2024", "About 2015". */
export function changeDate(change: Change, day: Day, lang: Language): { text: string; datetime: string | undefined } {
  const moment = looseMoment(change);
  if (!moment) return { text: dayInWords(day, lang), datetime: isoDay(day) };
  const text = momentInWords(moment, lang);
  return { text: text.charAt(0).toLocaleUpperCase(lang) + text.slice(1), datetime: datetimeOf(moment) };
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
