import type { Difference } from '../evidence/comparison.ts';
import type { ChangeKind } from '../evidence/changes.ts';
import type { RelationState } from '../evidence/relationState.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/localised.ts';
import { overstatesInShort, speakerInWords } from './claimWords.ts';
import { momentInWords } from './dates.ts';
import { familyWords } from './familyWords.ts';
import { statusInWords } from './statusInWords.ts';

interface CompareWords {
  compare: string;
  row: string;
  date: string;
  slider: string;
  swap: string;
  swapped: (from: string, to: string) => string;
  stop: string;
  examples: string;
  chooseExample: string;
  title: string;
  days: (from: string, to: string) => string;
  sameDay: string;
  nothing: string;
  groups: Record<ChangeKind, string>;
  /** Of relations. */
  same: (count: number) => string;
  notThere: string;
  evidence: (speaker: string, says: string) => string;
  /** Of lines, after "compared with": the key to the picture. */
  counted: Record<'new' | 'ended' | 'changed' | 'same', (count: number) => string>;
  comparedWith: (date: string) => string;
  columns: Record<'change' | 'relation' | 'state' | 'evidence', string>;
  caption: (from: string, to: string, count: number) => string;
  since: (moment: string) => string;
  until: (moment: string) => string;
  open: string;
}

/** Words of the comparison of two days. */
export const compareWords: Record<Language, CompareWords> = {
  de: {
    compare: 'Vergleichen',
    row: 'Verglichen mit',
    date: 'Vergleichstag',
    slider: 'Verglichen mit diesem Tag',
    swap: 'Tage tauschen',
    swapped: (from, to) => `Getauscht: Gezeigt wird der ${to}, verglichen mit dem ${from}.`,
    stop: 'Vergleich beenden',
    examples: 'Beispiele',
    chooseExample: 'Beispiel wählen …',
    title: 'Was sich unterscheidet',
    days: (from, to) => `${to}, verglichen mit ${from}`,
    sameDay: 'Beide Tage sind derselbe. Wählen Sie einen anderen Tag zum Vergleich.',
    nothing: 'An beiden Tagen ist dasselbe zu sehen.',
    groups: { began: 'Hinzugekommen', ended: 'Weggefallen', altered: 'Verändert' },
    same: (count) =>
      count === 1 ? 'Eine Beziehung ist gleich geblieben.' : `${count} Beziehungen sind gleich geblieben.`,
    notThere: 'nicht verzeichnet',
    evidence: (speaker, says) => `${speaker}: ${says}`,
    counted: {
      new: (count) => `${count} neu`,
      ended: (count) => `${count} weggefallen`,
      changed: (count) => `${count} verändert`,
      same: (count) => `${count} gleich`,
    },
    comparedWith: (date) => `gegenüber dem ${date}`,
    columns: {
      change: 'Änderung',
      relation: 'Beziehung',
      state: 'Vorher → nachher',
      evidence: 'Beleg',
    },
    caption: (from, to, count) =>
      `${count === 1 ? 'Ein Unterschied' : `${count} Unterschiede`} zwischen dem ${from} und dem ${to}`,
    since: (moment) => `seit ${moment}`,
    until: (moment) => `bis ${moment}`,
    open: 'Beleg öffnen',
  },
  en: {
    compare: 'Compare',
    row: 'Compared with',
    date: 'Day to compare with',
    slider: 'Compared with this day',
    swap: 'Swap the days',
    swapped: (from, to) => `Swapped: showing ${to}, compared with ${from}.`,
    stop: 'Stop comparing',
    examples: 'Examples',
    chooseExample: 'Choose an example…',
    title: 'What is different',
    days: (from, to) => `${to}, compared with ${from}`,
    sameDay: 'Both days are the same. Choose another day to compare with.',
    nothing: 'The same can be seen on both days.',
    groups: { began: 'Added', ended: 'Gone', altered: 'Changed' },
    same: (count) => (count === 1 ? 'One relation has stayed the same.' : `${count} relations have stayed the same.`),
    notThere: 'not on record',
    evidence: (speaker, says) => `${speaker}: ${says}`,
    counted: {
      new: (count) => `${count} new`,
      ended: (count) => `${count} gone`,
      changed: (count) => `${count} changed`,
      same: (count) => `${count} unchanged`,
    },
    comparedWith: (date) => `compared with ${date}`,
    columns: {
      change: 'Change',
      relation: 'Relation',
      state: 'Before → after',
      evidence: 'Evidence',
    },
    caption: (from, to, count) =>
      `${count === 1 ? 'One difference' : `${count} differences`} between ${from} and ${to}`,
    since: (moment) => `since ${moment}`,
    until: (moment) => `until ${moment}`,
    open: 'Open the evidence',
  },
};

/** "suspended, disputed"; "not on record" where there is no state. */
export function standingInWords(state: RelationState | undefined, lang: Language): string {
  if (!state) return compareWords[lang].notThere;
  const status = statusInWords(state.status, state.relation.kind, lang);
  return state.mark ? `${status}, ${familyWords[lang].standings[state.mark]}` : status;
}

/** "since 22 February 2024", "until November 2020": no more exactly than the sources have it. */
export function turnInWords({ turn, moment }: Difference, lang: Language): string {
  if (!moment) return '';
  const words = compareWords[lang];
  return (turn === 'start' ? words.since : words.until)(momentInWords(moment, lang));
}

/** What the claim behind a difference says, and who says it. */
export function reasonInWords({ claims: [claim] }: Difference, dataset: Dataset, lang: Language): string {
  if (!claim) return '';
  const mark = overstatesInShort(claim, lang);
  return (
    compareWords[lang].evidence(speakerInWords(claim, dataset, lang), claim.says[lang]) + (mark ? ` (${mark})` : '')
  );
}
