import type { ClaimRole } from '../evidence/claimsOnRelation.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { localeOf } from './dates.ts';

/** What the legend of the lifelines explains, in its order. */
export const laneSigns = [
  'inForce',
  'suspended',
  'planned',
  'alleged',
  'uncertain',
  'open',
  'disputed',
  'denied',
] as const;
export type LaneSign = (typeof laneSigns)[number];

export const laneMarks = ['statement', 'announcement', 'possibility', 'denial'] as const;
export type LaneMark = (typeof laneMarks)[number];

interface LanesWords {
  period: string;
  /** Stands below the axis while nothing is pointed at. */
  caption: string;
  claims: (all: number, quoted: number) => string;
  claimAt: (position: number, all: number) => string;
  quoted: string;
  roles: Record<ClaimRole, string>;
  /** A mark such as "disputed" that holds for part of a time only. */
  atTimes: (mark: string) => string;
  notOnRecord: (date: string) => string;
  known: (date: string) => string;
  against: (date: string) => string;
  outsideBefore: (flag: string) => string;
  howTo: string;
  barsTitle: string;
  signs: Record<LaneSign, string>;
  marksTitle: string;
  marks: Record<LaneMark, string>;
  filled: string;
  sides: string;
  time: string;
  linesTitle: string;
  cursors: Record<'on' | 'known' | 'against', string>;
  coverage: string;
  usageTitle: string;
  pointer: string;
  keys: string;
}

/** Words of the lifelines. */
export const lanesWords: Record<Language, LanesWords> = {
  de: {
    period: 'Zeitraum der Verläufe',
    caption: 'Jedes Zeichen ist ein Beleg. Gefüllt: im Wortlaut. Über dem Balken: dafür. Darunter: dagegen.',
    claims: (all, quoted) => {
      if (all === 1) return `1 Beleg, ${quoted === 1 ? '' : 'nicht '}im Wortlaut`;
      return `${all} Belege, ${quoted === 0 ? 'keiner' : quoted === all ? 'alle' : `davon ${quoted}`} im Wortlaut`;
    },
    claimAt: (position, all) => `Beleg ${position} von ${all}`,
    quoted: 'im Wortlaut',
    roles: { support: 'dafür', against: 'dagegen', comment: 'dazu gesagt' },
    atTimes: (mark) => `zeitweise ${mark}`,
    notOnRecord: (date) => `Am ${date} nicht verzeichnet`,
    known: (date) => `Wissensstand ${date}`,
    against: (date) => `Vergleich ${date}`,
    outsideBefore: (flag) => `◂ ${flag}`,
    howTo: 'So liest man die Verläufe',
    barsTitle: 'Balken: was wann galt',
    signs: {
      inForce: 'In Kraft oder im Gange. Das Muster nennt die Art, wie im Graphen.',
      suspended: 'Ausgesetzt, aber nicht beendet.',
      planned: 'Geplant: nur ein Umriss.',
      alleged: 'Nur behauptet: gepunkteter Umriss.',
      uncertain: 'Schraffiert: In dieser Zeit begann oder endete es; der Tag ist nicht bekannt.',
      open: 'Pfeil: Ein Ende ist nicht bekannt. Gestrichelt ist die Zeit, für die nichts mehr geprüft werden konnte.',
      disputed: 'Quellen widersprechen einander.',
      denied: 'Eine der beiden Seiten dementiert es.',
    },
    marksTitle: 'Zeichen: wer wann etwas sagte',
    marks: {
      statement: 'Aussage oder Bericht',
      announcement: 'Ankündigung',
      possibility: 'Möglichkeit oder Frage',
      denial: 'Dementi',
    },
    filled: 'Gefüllt: im Wortlaut zitiert. Hohl: mit eigenen Worten wiedergegeben.',
    sides: 'Über dem Balken steht, was dafür spricht oder dazu gesagt wurde; darunter, was dagegen spricht.',
    time: 'Jedes Zeichen steht am Tag der Äußerung, sonst am Tag der Veröffentlichung; wo der Tag unsicher ist, am frühesten möglichen. Zeichen, die sich berühren würden, sind gestapelt; ein Plus steht für alle, die nicht mehr in den Stapel passen.',
    linesTitle: 'Senkrechte Linien und Streifen',
    cursors: {
      on: 'Der gewählte Tag',
      known: 'Wissensstand: Später Veröffentlichtes zählt nicht.',
      against: 'Der Tag, mit dem verglichen wird',
    },
    coverage:
      'Der Streifen neben den Namen zeigt, wie viele Dokumente aus einer Zeit stammen oder von ihr handeln. Schraffiert: keines. Ein leerer Verlauf sagt dort nichts.',
    usageTitle: 'Bedienung',
    pointer:
      'Name oder Balken öffnet die Belege der Beziehung, ein Zeichen den einzelnen Beleg. Ein Klick auf die Zeitachse oder eine leere Stelle stellt das Datum ein.',
    keys: 'Tasten: ↑ ↓ von Verlauf zu Verlauf, ← → durch die Belege eines Verlaufs, Eingabe öffnet, Pos1 und Ende springen an den Rand, Esc zurück. Umschalt mit ← → verschiebt das Datum um einen Monat, D stellt es auf den Tag des Belegs.',
  },
  en: {
    period: 'Period of the lifelines',
    caption: 'Each mark is one claim. Filled: quoted. Above the bar: in support. Beneath it: against.',
    claims: (all, quoted) => {
      if (all === 1) return `1 claim, ${quoted === 1 ? '' : 'not '}quoted`;
      return `${all} claims, ${quoted === 0 ? 'none' : quoted === all ? 'all' : quoted} quoted`;
    },
    claimAt: (position, all) => `Claim ${position} of ${all}`,
    quoted: 'quoted',
    roles: { support: 'in support', against: 'against', comment: 'comment' },
    atTimes: (mark) => `at times ${mark}`,
    notOnRecord: (date) => `Not on record on ${date}`,
    known: (date) => `Known on ${date}`,
    against: (date) => `Compared with ${date}`,
    outsideBefore: (flag) => `◂ ${flag}`,
    howTo: 'How to read the lifelines',
    barsTitle: 'Bars: what held when',
    signs: {
      inForce: 'In force or under way. The pattern shows the kind, as in the graph.',
      suspended: 'Suspended, but not ended.',
      planned: 'Planned: an outline only.',
      alleged: 'Alleged only: a dotted outline.',
      uncertain: 'Hatched: it began or ended within this time; the day is not known.',
      open: 'Arrow: no end is known. The dashed part is time for which nothing could be checked.',
      disputed: 'Sources disagree.',
      denied: 'One of the two parties denies it.',
    },
    marksTitle: 'Marks: who said something when',
    marks: {
      statement: 'Statement or report',
      announcement: 'Announcement',
      possibility: 'Possibility or question',
      denial: 'Denial',
    },
    filled: 'Filled: quoted word for word. Hollow: told in our own words.',
    sides: 'Above the bar: what supports it or comments on it. Beneath it: what speaks against it.',
    time: 'Each mark stands on the day on which the claim was made, or else published; where the day is uncertain, on the earliest possible. Marks that would touch are stacked; a plus stands for all that the stack has no room for.',
    linesTitle: 'Vertical lines and strips',
    cursors: {
      on: 'The chosen day',
      known: 'As known on a day: what was published later does not count.',
      against: 'The day compared with',
    },
    coverage:
      'The strip beside the names shows how many documents come from a time or deal with it. Hatched: none. There, an empty lifeline says nothing.',
    usageTitle: 'How to use them',
    pointer:
      'A name or bar opens the claims of the relation, a mark the single claim. A click on the time axis or an empty spot sets the date.',
    keys: 'Keys: ↑ ↓ from lifeline to lifeline, ← → through the claims of one, Enter opens, Home and End go to the first and last, Escape goes back. Shift with ← → moves the date by a month, D sets it to the day of the claim.',
  },
};

const msPerDay = 86_400_000;
const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const shortDays: Record<Language, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat(localeOf('de'), options),
  en: new Intl.DateTimeFormat(localeOf('en'), options),
};

/** "12. Juni 2024", "27 Sept 2020": for the flag of a cursor. */
export function shortDay(day: Day, lang: Language): string {
  return shortDays[lang].format(day * msPerDay);
}
