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
        ? `Alle ${total} Belege waren schon veröffentlicht.`
        : `${younger} von ${total} Belegen sind jünger und bleiben verborgen.`,
    hiddenHere: (younger) =>
      younger === 1
        ? 'Ein Beleg hierzu ist jünger und bleibt verborgen.'
        : `${younger} Belege hierzu sind jünger und bleiben verborgen.`,
    later: 'Der gezeigte Tag liegt danach: zu sehen ist, was damals als weiterhin gültig bekannt war.',
    nothing: (date) => `Bis zum ${date} war zu diesen Beziehungen noch nichts veröffentlicht.`,
    reset: 'Heutigen Wissensstand zeigen',
  },
  en: {
    known: 'As known on…',
    row: 'As known on',
    slider: 'As known on this day',
    date: 'Day of knowledge',
    sameDay: 'On the day shown',
    close: 'Show what is known today',
    valueText: (date, count, total) => `${date}, ${count} of ${total} claims published`,
    notice: (date) => `As known on ${date}.`,
    hidden: (younger, total) =>
      younger === 0
        ? `All ${total} claims had been published.`
        : `${younger} of ${total} claims are younger and stay hidden.`,
    hiddenHere: (younger) =>
      younger === 1
        ? 'One claim about this is younger and stays hidden.'
        : `${younger} claims about this are younger and stay hidden.`,
    later: 'The day shown is later: what you see is what was then known to hold on.',
    nothing: (date) => `By ${date} nothing had been published about these relations.`,
    reset: 'Show what is known today',
  },
};

/** What the view says of its second clock: as of when, and how much that hides. */
export function knownSentence(known: Day, counts: { younger: number; total: number }, lang: Language): string {
  const words = clockWords[lang];
  return `${words.notice(dayInWords(known, lang))} ${words.hidden(counts.younger, counts.total)}`;
}
