import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { dayInWords } from './dates.ts';

interface ClockWords {
  known: string;
  row: string;
  slider: string;
  date: string;
  sameDay: string;
  close: string;
  /** Of the slider: the day, and how many claims were out. */
  valueText: (date: string, count: number, total: number) => string;
  notice: (date: string) => string;
  hidden: (younger: number, total: number) => string;
  hiddenHere: (younger: number) => string;
  later: string;
  nothing: (date: string) => string;
  reset: string;
}

/** Words of the second clock: what was known on a day. */
export const clockWords: Record<Language, ClockWords> = {
  de: {
    known: 'Damals bekannt',
    row: 'Bekannt am',
    slider: 'Bekannt an diesem Tag',
    date: 'Tag des Wissensstands',
    sameDay: 'Am gezeigten Tag',
    close: 'Heutigen Wissensstand zeigen',
    valueText: (date, count, total) => `${date}, ${count} von ${total} Belegen veröffentlicht`,
    notice: (date) => `Wissensstand vom ${date}.`,
    hidden: (younger, total) =>
      younger === 0
        ? total === 1
          ? 'Der eine Beleg war schon veröffentlicht.'
          : `Alle ${total} Belege waren schon veröffentlicht.`
        : `${younger} von ${total} Belegen ${younger === 1 ? 'ist jünger und bleibt' : 'sind jünger und bleiben'} verborgen.`,
    hiddenHere: (younger) =>
      younger === 1
        ? 'Ein Beleg hierzu ist jünger und bleibt verborgen.'
        : `${younger} Belege hierzu sind jünger und bleiben verborgen.`,
    later: 'Der gezeigte Tag liegt danach: Zu sehen ist, was nach damaligem Wissen noch galt.',
    nothing: (date) => `Bis zum ${date} war zu diesen Beziehungen noch nichts veröffentlicht.`,
    reset: 'Heutigen Wissensstand zeigen',
  },
  en: {
    known: 'As known on…',
    row: 'As known on',
    slider: 'As known on this day',
    date: 'As known on',
    sameDay: 'On the day shown',
    close: 'Show what is known today',
    valueText: (date, count, total) => `${date}, ${count} of ${total} claims published`,
    notice: (date) => `As known on ${date}.`,
    hidden: (younger, total) =>
      younger === 0
        ? total === 1
          ? 'The one claim had already been published.'
          : `All ${total} claims had already been published.`
        : `${younger} of ${total} claims came later and ${younger === 1 ? 'stays' : 'stay'} hidden.`,
    hiddenHere: (younger) =>
      younger === 1
        ? 'One claim about this came later and stays hidden.'
        : `${younger} claims about this came later and stay hidden.`,
    later: 'The day shown is later: you see what still held, as far as was known then.',
    nothing: (date) => `By ${date}, nothing had been published about these relations.`,
    reset: 'Show what is known today',
  },
};

/** What the view says of its second clock: as of when, and how much that hides. */
export function knownSentence(known: Day, counts: { younger: number; total: number }, lang: Language): string {
  const words = clockWords[lang];
  return `${words.notice(dayInWords(known, lang))} ${words.hidden(counts.younger, counts.total)}`;
}
