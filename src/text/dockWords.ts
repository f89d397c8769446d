import type { Language } from '../model/localised.ts';
import type { BinUnit } from '../time/histogram.ts';
import type { PeriodChoice } from '../time/periods.ts';
import { localeOf } from './dates.ts';

const decimal: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat(localeOf('de')),
  en: new Intl.NumberFormat(localeOf('en')),
};

interface DockWords {
  timeline: string;
  slider: string;
  play: string;
  pause: string;
  previous: string;
  previousShort: string;
  next: string;
  nextShort: string;
  noEarlier: string;
  noLater: string;
  date: string;
  outside: (first: string, last: string) => string;
  speed: string;
  speeds: (factor: number) => string;
  period: string;
  periods: Record<PeriodChoice, string>;
  from: string;
  to: string;
  more: string;
  histogram: Record<BinUnit, string>;
  noChange: (last: string | undefined, next: string | undefined) => string;
  stoppedAt: (sentence: string) => string;
}

/** Words of the time dock. */
export const dockWords: Record<Language, DockWords> = {
  de: {
    timeline: 'Zeitleiste',
    slider: 'An diesem Tag',
    play: 'Abspielen',
    pause: 'Anhalten',
    previous: 'Vorige Veränderung',
    previousShort: 'Vorige',
    next: 'Nächste Veränderung',
    nextShort: 'Nächste',
    noEarlier: 'Davor ändert sich nichts.',
    noLater: 'Danach ändert sich nichts mehr.',
    date: 'Datum',
    outside: (first, last) => `Die Zeitleiste reicht vom ${first} bis zum ${last}.`,
    speed: 'Tempo',
    speeds: (factor) => `${decimal.de.format(factor)}-fach`,
    period: 'Zeitraum',
    periods: {
      all: 'Alles',
      'since-2018': 'Seit 2018',
      'since-2023': 'Seit 2023',
      'year-around': '12 Monate um diesen Tag',
      own: 'Eigener Zeitraum',
    },
    from: 'Von',
    to: 'Bis',
    more: 'Wissensstand, Vergleich, Tempo, Zeitraum',
    histogram: {
      month: 'Veränderungen je Monat',
      quarter: 'Veränderungen je Quartal',
      year: 'Veränderungen je Jahr',
      decade: 'Veränderungen je Jahrzehnt',
    },
    noChange: (last, next) => {
      if (last && next) return `Letzte Veränderung: ${last}. Nächste: ${next}.`;
      if (last) return `Letzte Veränderung: ${last}.`;
      return next ? `Noch keine Veränderung. Die erste folgt am ${next}.` : 'In dieser Auswahl ändert sich nichts.';
    },
    stoppedAt: (sentence) => `Angehalten: ${sentence}.`,
  },
  en: {
    timeline: 'Timeline',
    slider: 'On this day',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous change',
    previousShort: 'Previous',
    next: 'Next change',
    nextShort: 'Next',
    noEarlier: 'Nothing changes before this day.',
    noLater: 'Nothing changes after this day.',
    date: 'Date',
    outside: (first, last) => `The timeline runs from ${first} to ${last}.`,
    speed: 'Speed',
    speeds: (factor) => `${decimal.en.format(factor)}×`,
    period: 'Period',
    periods: {
      all: 'All',
      'since-2018': 'Since 2018',
      'since-2023': 'Since 2023',
      'year-around': '12 months around this date',
      own: 'Custom period',
    },
    from: 'From',
    to: 'To',
    more: 'As known on, comparison, speed, period',
    histogram: {
      month: 'Changes per month',
      quarter: 'Changes per quarter',
      year: 'Changes per year',
      decade: 'Changes per decade',
    },
    noChange: (last, next) => {
      if (last && next) return `Last change: ${last}. Next: ${next}.`;
      if (last) return `Last change: ${last}.`;
      return next ? `No change yet. The first is on ${next}.` : 'Nothing changes in this selection.';
    },
    stoppedAt: (sentence) => `Stopped: ${sentence}.`,
  },
};
