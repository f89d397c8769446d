import type { Language } from '../model/localised.ts';

interface TableWords {
  caption: (date: string, count: number) => string;
  columns: Record<'from' | 'to' | 'relation' | 'family' | 'status' | 'since' | 'sources', string>;
  sortBy: string;
  unknownSince: string;
}

/** Words of the table view. */
export const tableWords: Record<Language, TableWords> = {
  de: {
    caption: (date, count) => `${count === 1 ? 'Eine Beziehung' : `${count} Beziehungen`} am ${date}`,
    columns: {
      from: 'Von',
      to: 'Zu',
      relation: 'Beziehung',
      family: 'Art',
      status: 'Status',
      since: 'Seit',
      sources: 'Unabhängige Quellen',
    },
    sortBy: 'Sortieren:',
    unknownSince: 'unbekannt',
  },
  en: {
    caption: (date, count) => `${count === 1 ? 'One relation' : `${count} relations`} on ${date}`,
    columns: {
      from: 'From',
      to: 'To',
      relation: 'Relation',
      family: 'Kind',
      status: 'Status',
      since: 'Since',
      sources: 'Independent sources',
    },
    sortBy: 'Sort by:',
    unknownSince: 'unknown',
  },
};
