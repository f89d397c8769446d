import type { Day } from '../model/day.ts';
import type { Moment, Span } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';

const msPerDay = 86_400_000;
const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

export function localeOf(lang: Language): string {
  return locales[lang];
}

function formatter(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    de: new Intl.DateTimeFormat(locales.de, { ...options, timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone: 'UTC' }),
  };
}

const longDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const longMonth = formatter({ month: 'long', year: 'numeric' });
const yearOnly = formatter({ year: 'numeric' });
const shortMonth = formatter({ month: 'short' });

/** "12. Juni 2024", "12 June 2024". */
export function dayInWords(day: Day, lang: Language): string {
  return longDay[lang].format(day * msPerDay);
}

/** Label below the time axis: "2024", "Sept.". */
export function tickLabel(day: Day, precision: 'year' | 'month', lang: Language): string {
  return (precision === 'year' ? yearOnly : shortMonth)[lang].format(day * msPerDay);
}

const momentWords = {
  de: {
    approximate: (date: string) => `etwa ${date}`,
    uncertain: (date: string) => `vermutlich ${date}`,
    range: (from: string, to: string) => `an einem Tag zwischen ${from} und ${to}`,
    rangeInSpan: (from: string, to: string) => `einem Tag zwischen ${from} und ${to}`,
    from: (date: string) => `seit ${date}`,
    until: (date: string, isRange: boolean) => `bis ${isRange ? 'zu ' : ''}${date}`,
    fromTo: (from: string, to: string, isRange: boolean) => `${from} bis ${isRange ? 'zu ' : ''}${to}`,
  },
  en: {
    approximate: (date: string) => `about ${date}`,
    uncertain: (date: string) => `probably ${date}`,
    range: (from: string, to: string) => `on one day between ${from} and ${to}`,
    rangeInSpan: (from: string, to: string) => `a day between ${from} and ${to}`,
    from: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
  },
} satisfies Record<Language, unknown>;

/** A moment with the precision that its source supports: "Februar 2024", "about 1992". */
export function momentInWords(moment: Moment, lang: Language): string {
  const words = momentWords[lang];
  if (moment.precision === 'range')
    return words.range(dayInWords(moment.earliest, lang), dayInWords(moment.latest, lang));
  const format = { day: longDay, month: longMonth, year: yearOnly }[moment.precision][lang];
  const date = format.format(moment.earliest * msPerDay);
  if (moment.isApproximate) return words.approximate(date);
  return moment.isUncertain ? words.uncertain(date) : date;
}

/** "seit 22. Februar 2024", "2002 to 2012". */
export function spanInWords(span: Span, lang: Language): string {
  const words = momentWords[lang];
  if (!span.isInterval) return span.start ? momentInWords(span.start, lang) : '';
  const endInWords = (moment: Moment) =>
    moment.precision === 'range'
      ? words.rangeInSpan(dayInWords(moment.earliest, lang), dayInWords(moment.latest, lang))
      : momentInWords(moment, lang);
  const start = span.start && endInWords(span.start);
  const end = span.end && endInWords(span.end);
  const endsWithRange = span.end?.precision === 'range';
  if (start && end) return words.fromTo(start, end, endsWithRange);
  return start ? words.from(start) : words.until(end ?? '', endsWithRange);
}

/** The machine-readable form of a moment for `<time datetime>`, where HTML has one. */
export function datetimeOf(moment: Moment): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(moment.text) ? moment.text : undefined;
}
