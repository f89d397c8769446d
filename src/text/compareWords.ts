import type { Difference } from '../evidence/comparison.ts';
import type { ChangeKind } from '../evidence/changes.ts';
import type { Language } from '../model/localised.ts';

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
  /** Where neither day has anything to show. */
  empty: string;
  groups: Record<ChangeKind, string>;
  /** Of relations. */
  same: (count: number) => string;
  evidence: (speaker: string, says: string) => string;
  /** Of lines, after "compared with": the key to the picture. */
  counted: Record<'new' | 'ended' | 'changed' | 'same', (count: number) => string>;
  comparedWith: (date: string) => string;
  columns: Record<'change' | 'relation' | 'state' | 'evidence', string>;
  caption: (from: string, to: string, count: number) => string;
  /** Of lines, after a full stop: the key to the picture. */
  lines: (counts: string) => string;
  /** Of the list, beside the picture's count of lines. */
  unit: string;
  before: (standing: string) => string;
  noLonger: (mark: string) => string;
  notBefore: string;
  notAfter: string;
  since: (moment: string) => string;
  until: (moment: string) => string;
  /** Of one unknown day in a range, after "since" or "until". */
  oneDay: (turn: Difference['turn'], from: string, to: string) => string;
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
    days: (from, to) => `${to}, verglichen mit dem ${from}`,
    sameDay: 'Es ist zweimal derselbe Tag. Wählen Sie einen anderen zum Vergleich.',
    nothing: 'Beide Tage zeigen dasselbe.',
    empty: 'An keinem der beiden Tage ist eine Beziehung zu sehen.',
    groups: { began: 'Hinzugekommen', ended: 'Weggefallen', altered: 'Verändert' },
    same: (count) =>
      count === 1 ? 'Eine Beziehung ist gleich geblieben.' : `${count} Beziehungen sind gleich geblieben.`,
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
      state: 'Status',
      evidence: 'Beleg',
    },
    caption: (from, to, count) =>
      `${count === 1 ? 'Ein Unterschied' : `${count} Unterschiede`} zwischen dem ${from} und dem ${to}`,
    lines: (counts) => `Linien: ${counts}.`,
    unit: 'Gezählt sind hier Beziehungen; mehrere können sich eine Linie teilen.',
    before: (standing) => `davor ${standing}`,
    noLonger: (mark) => `nicht mehr ${mark}`,
    notBefore: 'davor nicht verzeichnet',
    notAfter: 'danach nicht mehr',
    since: (moment) => `seit ${moment}`,
    until: (moment) => `bis ${moment}`,
    oneDay: (turn, from, to) => `${turn === 'end' ? 'zu ' : ''}einem Tag zwischen dem ${from} und dem ${to}`,
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
    sameDay: 'Both days are the same. Choose another one to compare with.',
    nothing: 'Both days show the same.',
    empty: 'Neither day shows any relation.',
    groups: { began: 'Added', ended: 'Gone', altered: 'Changed' },
    same: (count) => (count === 1 ? 'One relation has stayed the same.' : `${count} relations have stayed the same.`),
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
      state: 'Status',
      evidence: 'Claim',
    },
    caption: (from, to, count) =>
      `${count === 1 ? 'One difference' : `${count} differences`} between ${from} and ${to}`,
    lines: (counts) => `Lines: ${counts}.`,
    unit: 'These are relations; several can share a line.',
    before: (standing) => `before that ${standing}`,
    noLonger: (mark) => `no longer ${mark}`,
    notBefore: 'not on record before that',
    notAfter: 'not after that',
    since: (moment) => `since ${moment}`,
    until: (moment) => `until ${moment}`,
    oneDay: (_, from, to) => `a day between ${from} and ${to}`,
    open: 'Open the claim',
  },
};
