import type { Language } from '../model/localised.ts';

interface LegendWords {
  legend: string;
  families: string;
  statuses: string;
  showAll: string;
  /** Follows a number: completes it for screen readers. */
  linesAfterNumber: (count: number) => string;
  partlyOff: string;
  quotedOnly: string;
  nothingQuoted: (date: string) => string;
  emptyTitle: string;
  allFamiliesOff: string;
  allStatusesOff: string;
  nothingPasses: (date: string) => string;
  nothingKnown: (date: string) => string;
  showEverything: string;
  nextChange: string;
}

/** Words of the legend, which is also the filter, and of the empty picture. */
export const legendWords: Record<Language, LegendWords> = {
  de: {
    legend: 'Legende und Filter',
    families: 'Art der Beziehung',
    statuses: 'Status',
    showAll: 'Alles zeigen',
    linesAfterNumber: (count) => (count === 1 ? ' Linie' : ' Linien'),
    partlyOff: '(eingeschränkt)',
    quotedOnly: 'nur Zitiertes',
    nothingQuoted: (date) => `Am ${date} gibt es Beziehungen, aber keine davon ruht auf einem Zitat.`,
    emptyTitle: 'Hier ist nichts zu sehen',
    allFamiliesOff: 'In der Legende sind alle Arten von Beziehungen ausgeschaltet.',
    allStatusesOff: 'In der Legende ist jeder Status ausgeschaltet.',
    nothingPasses: (date) => `Am ${date} gibt es Beziehungen, aber keine in dieser Auswahl.`,
    nothingKnown: (date) => `Für den ${date} ist keine Beziehung belegt.`,
    showEverything: 'Alles zeigen',
    nextChange: 'Zur nächsten Veränderung',
  },
  en: {
    legend: 'Legend and filter',
    families: 'Kind of relation',
    statuses: 'Status',
    showAll: 'Show all',
    linesAfterNumber: (count) => (count === 1 ? ' line' : ' lines'),
    partlyOff: '(some off)',
    quotedOnly: 'only what is quoted',
    nothingQuoted: (date) => `There are relations on ${date}, but none of them rests on a quotation.`,
    emptyTitle: 'Nothing to see here',
    allFamiliesOff: 'All kinds of relations are switched off in the legend.',
    allStatusesOff: 'Every status is switched off in the legend.',
    nothingPasses: (date) => `There are relations on ${date}, but none in this selection.`,
    nothingKnown: (date) => `No relation is on record for ${date}.`,
    showEverything: 'Show everything',
    nextChange: 'Go to the next change',
  },
};
