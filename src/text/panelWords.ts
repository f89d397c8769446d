import type { Language } from '../model/localised.ts';

interface PanelWords {
  changesTitle: string;
  /** Of an actor. */
  position: (actor: string) => string;
  nothingOn: (date: string) => string;
  noChangesSeen: string;
  noChangesYet: (date: string) => string;
  evidence: (who: string) => string;
  moreChanges: (count: number) => string;
  before: string;
  /** Above the last day of change behind which there are words. */
  spoken: string;
  show: (date: string) => string;
  close: string;
  closed: string;
  opened: (what: string, claims: number) => string;
  unknownFocus: (id: string) => string;
  state: string;
  organisation: string;
  noTies: (actor: string, date: string) => string;
  quotes: string;
  /** In place of the leading quotation. */
  unquoted: string;
  /** Above words that are younger than the chosen day. */
  saidLater: string;
  /** Under the filter that lets only quoted claims through. */
  toldHidden: (count: number) => string;
  /** In a list, for what nobody is quoted on. */
  told: string;
  sources: (independent: number, documents: number) => string;
  sourcesShort: (count: number) => string;
  headlineOnly: string;
  notThere: (date: string) => string;
  hidden: string;
  history: string;
  shownNow: string;
  supports: string;
  against: string;
  further: string;
  furtherOnly: string;
  moreEvidence: (count: number) => string;
  folded: (title: string, count: number) => string;
  concerning: (time: string) => string;
  contradicting: (time: string) => string;
  otherTimes: string;
}

const claimsDe = (count: number) => `${count} ${count === 1 ? 'Beleg' : 'Belege'}`;
const claimsEn = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;

/** Words of the panel with the evidence. */
export const panelWords: Record<Language, PanelWords> = {
  de: {
    changesTitle: 'Was sich geändert hat',
    position: (actor) => `Wo ${actor} steht`,
    nothingOn: (date) => `Am ${date} selbst hat sich nichts geändert. Die letzte Änderung davor:`,
    noChangesSeen: 'Unter diesen Filtern ist keine Änderung zu sehen.',
    noChangesYet: (date) => `Bis zum ${date} ist keine Änderung verzeichnet.`,
    evidence: (who) => `Beleg: ${who}`,
    moreChanges: (count) => `${count} weitere am selben Tag`,
    before: 'Davor',
    spoken: 'Zuletzt im Wortlaut',
    show: (date) => `${date} zeigen`,
    close: 'Schließen',
    closed: 'Geschlossen. Zu sehen ist wieder, was sich geändert hat.',
    opened: (what, claims) => `Geöffnet: ${what}, ${claimsDe(claims)}`,
    unknownFocus: (id) => `Der Link nennt „${id}“. Das kommt in diesen Daten nicht vor.`,
    state: 'Staat',
    organisation: 'Organisation',
    noTies: (actor, date) => `Am ${date} ist für ${actor} keine Beziehung zu sehen.`,
    quotes: 'Im Wortlaut',
    unquoted: 'Hierzu ist kein Wortlaut überliefert. Was berichtet wird, steht unten in unseren Worten.',
    saidLater: 'Gesagt nach dem gewählten Tag:',
    toldHidden: (count) =>
      `Nur Zitiertes: ${count === 1 ? 'ein Beleg in unseren Worten ist' : `${count} Belege in unseren Worten sind`} ausgeblendet.`,
    told: 'ohne Zitat',
    sources: (independent, documents) =>
      `${independent} ${independent === 1 ? 'unabhängige Quelle' : 'unabhängige Quellen'}, ${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'}`,
    sourcesShort: (count) => `${count} ${count === 1 ? 'Quelle' : 'Quellen'}`,
    headlineOnly: 'Nur Überschriften, Vorspann oder Bildunterschriften stützen das.',
    notThere: (date) => `Für den ${date} nicht verzeichnet.`,
    hidden: 'In der Legende ausgeblendet, deshalb nicht im Bild.',
    history: 'Zeitlicher Verlauf',
    shownNow: 'am gewählten Tag',
    supports: 'Dafür',
    against: 'Dagegen',
    further: 'Außerdem dazu gesagt',
    furtherOnly: 'Was dazu gesagt wurde',
    moreEvidence: (count) => `Weitere Belege (${count})`,
    folded: (title, count) => `${title} (${count})`,
    concerning: (time) => `Zum Zeitraum: ${time}`,
    contradicting: (time) => `Dagegen, Zeitraum: ${time}`,
    otherTimes: 'Zu anderen Zeiten',
  },
  en: {
    changesTitle: 'What changed here',
    position: (actor) => `Where ${actor} stands`,
    nothingOn: (date) => `Nothing changed on ${date} itself. The last change before it:`,
    noChangesSeen: 'No change can be seen with these filters.',
    noChangesYet: (date) => `No change is on record up to ${date}.`,
    evidence: (who) => `Evidence: ${who}`,
    moreChanges: (count) => `${count} more on the same day`,
    before: 'Before that',
    spoken: 'Most recent quotation',
    show: (date) => `Show ${date}`,
    close: 'Close',
    closed: 'Closed. Back to what changed here.',
    opened: (what, claims) => `Opened: ${what}, ${claimsEn(claims)}`,
    unknownFocus: (id) => `The link names “${id}”, which does not occur in this dataset.`,
    state: 'State',
    organisation: 'Organisation',
    noTies: (actor, date) => `No relation of ${actor} can be seen on ${date}.`,
    quotes: 'In their own words',
    unquoted: 'Nobody’s words on this are on record. What is reported is told below in our own words.',
    saidLater: 'Said after the chosen day:',
    toldHidden: (count) =>
      `Only what is quoted: ${count === 1 ? 'one claim in our own words is' : `${count} claims in our own words are`} hidden.`,
    told: 'not quoted',
    sources: (independent, documents) =>
      `${independent} independent ${independent === 1 ? 'source' : 'sources'}, ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    sourcesShort: (count) => `${count} ${count === 1 ? 'source' : 'sources'}`,
    headlineOnly: 'Only headlines, standfirsts or captions support this.',
    notThere: (date) => `Not on record for ${date}.`,
    hidden: 'Switched off in the legend, so it is not in the picture.',
    history: 'Course of events',
    shownNow: 'on the chosen day',
    supports: 'In support',
    against: 'Against',
    further: 'Also said about this',
    furtherOnly: 'What is said about it',
    moreEvidence: (count) => `More evidence (${count})`,
    folded: (title, count) => `${title} (${count})`,
    concerning: (time) => `About the period: ${time}`,
    contradicting: (time) => `Against, period: ${time}`,
    otherTimes: 'At other times',
  },
};
