import type { Language } from '../model/localised.ts';

interface DisputeWords {
  title: string;
  intro: (count: number) => string;
  empty: string;
  /** Under the second clock: how many are known in full and in part. */
  knownOf: (full: number, part: number, all: number, date: string) => string;
  nothingYet: (date: string) => string;
  filter: string;
  all: string;
  /** Of a group that is about one of the documents, counted from 1, or about several. */
  about: (ordinal: number) => string;
  aboutSeveral: (count: number) => string;
  /** Names of the documents that the disputes are about, in the order of time. */
  subject: (ordinal: number) => string;
  several: string;
  number: (number: number) => string;
  numberOf: (number: number, of: number) => string;
  partly: (known: number, all: number) => string;
  notYet: (date: string) => string;
  text: string;
  elsewhere: string;
  said: string;
  denied: string;
  later: (count: number) => string;
  finding: string;
  findingLater: string;
  show: (what: string, date: string) => string;
  showToo: string;
  previous: (number: number) => string;
  next: (number: number) => string;
  list: string;
  opened: (number: number, title: string, claims: number) => string;
}

const ordinalsDe = ['Erster', 'Zweiter', 'Dritter', 'Vierter'];
const ordinalsEn = ['First', 'Second', 'Third', 'Fourth'];
const claimsDe = (count: number) => `${count} ${count === 1 ? 'Beleg' : 'Belege'}`;
const ofClaimsDe = (count: number) => `${count} ${count === 1 ? 'Beleg' : 'Belegen'}`;
const claimsEn = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;

/** Words of the view of contradictions. */
export const disputeWords: Record<Language, DisputeWords> = {
  de: {
    title: 'Widersprüche',
    intro: (count) =>
      `${count === 1 ? 'Eine Stelle, an der' : `${count} Stellen, an denen`} Belege einander widersprechen. Sie stehen hier nebeneinander; ein Urteil fällt diese Seite nicht.`,
    empty: 'In diesen Daten ist kein Widerspruch verzeichnet.',
    knownOf: (full, part, all, date) =>
      `Wissensstand vom ${date}: ${full} von ${all} Widersprüchen ganz bekannt, ${part} zum Teil.`,
    nothingYet: (date) => `Bis zum ${date} war davon noch nichts veröffentlicht.`,
    filter: 'Auswahl',
    all: 'Alle',
    about: (ordinal) =>
      ordinal > 4
        ? `Zum ${ordinal}. Dokument`
        : `Zum ${['ersten', 'zweiten', 'dritten', 'vierten'][ordinal - 1]} Artikel`,
    aboutSeveral: (count) => (count === 2 ? 'Zwischen beiden Artikeln' : 'Zwischen mehreren Artikeln'),
    subject: (ordinal) => (ordinal > 4 ? `${ordinal}. Dokument` : `${ordinalsDe[ordinal - 1]} Artikel`),
    several: 'Beide',
    number: (number) => `Widerspruch ${number}`,
    numberOf: (number, of) => `Widerspruch ${number} von ${of}`,
    partly: (known, all) => `Zum Teil bekannt: ${known} von ${ofClaimsDe(all)}`,
    notYet: (date) => `Am ${date} noch nicht bekannt`,
    text: 'Text',
    elsewhere: 'Andere Dokumente',
    said: 'Was gesagt wird',
    denied: 'Was dem entgegengehalten wird',
    later: (count) => `${count === 1 ? '1 Beleg wurde' : `${count} Belege wurden`} erst später veröffentlicht.`,
    finding: 'Was der Vergleich zeigt, in unseren Worten',
    findingLater: 'Titel und Vergleich stützen sich auch auf Späteres und fehlen deshalb bei diesem Wissensstand.',
    show: (what, date) => `Im Graphen zeigen: ${what}, ${date}`,
    showToo: 'Dazu gehört auch:',
    previous: (number) => `Voriger: ${number}`,
    next: (number) => `Nächster: ${number}`,
    list: 'Alle Widersprüche',
    opened: (number, title, claims) => `Geöffnet: Widerspruch ${number}, ${title}, ${claimsDe(claims)}`,
  },
  en: {
    title: 'Contradictions',
    intro: (count) =>
      `${count === 1 ? 'One point' : `${count} points`} on which claims contradict each other. They stand side by side here; this page passes no judgement.`,
    empty: 'No contradiction is on record in this dataset.',
    knownOf: (full, part, all, date) =>
      `As known on ${date}: ${full} of ${all} contradictions in full, ${part} in part.`,
    nothingYet: (date) => `None of this had been published by ${date}.`,
    filter: 'Selection',
    all: 'All',
    about: (ordinal) =>
      ordinal > 4 ? `About document ${ordinal}` : `About the ${ordinalsEn[ordinal - 1]?.toLowerCase()} article`,
    aboutSeveral: (count) => (count === 2 ? 'Between the two articles' : 'Between several articles'),
    subject: (ordinal) => (ordinal > 4 ? `Document ${ordinal}` : `${ordinalsEn[ordinal - 1]} article`),
    several: 'Both',
    number: (number) => `Contradiction ${number}`,
    numberOf: (number, of) => `Contradiction ${number} of ${of}`,
    partly: (known, all) => `Known in part: ${known} of ${claimsEn(all)}`,
    notYet: (date) => `Not yet known on ${date}`,
    text: 'Text',
    elsewhere: 'Other documents',
    said: 'What is said',
    denied: 'What is said against it',
    later: (count) => `${count === 1 ? '1 claim was' : `${count} claims were`} published later.`,
    finding: 'What the comparison shows, in our words',
    findingLater: 'The title and the comparison also draw on what came later, and so are left out here.',
    show: (what, date) => `Show in the graph: ${what}, ${date}`,
    showToo: 'Also concerned:',
    previous: (number) => `Previous: ${number}`,
    next: (number) => `Next: ${number}`,
    list: 'All contradictions',
    opened: (number, title, claims) => `Opened: contradiction ${number}, ${title}, ${claimsEn(claims)}`,
  },
};
