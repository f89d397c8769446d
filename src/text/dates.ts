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
    range: (from: string, to: string) => `an einem Tag zwischen dem ${from} und dem ${to}`,
    rangeInSpan: (from: string, to: string) => `einem Tag zwischen dem ${from} und dem ${to}`,
    since: (date: string) => `seit ${date}`,
    until: (date: string) => `bis ${date}`,
  },
  en: {
    approximate: (date: string) => `about ${date}`,
    uncertain: (date: string) => `probably ${date}`,
    range: (from: string, to: string) => `on one day between ${from} and ${to}`,
    rangeInSpan: (from: string, to: string) => `a day between ${from} and ${to}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
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

type Preposition = 'since' | 'until' | 'from';

/** In German a day wants its article: "dem 22. Februar 2024", and after "bis" a contracted one. */
const articles: Record<Preposition, { day: string; range: string }> = {
  since: { day: 'dem ', range: '' },
  until: { day: 'zum ', range: 'zu ' },
  from: { day: 'vom ', range: 'von ' },
};

/** A moment as it stands after a preposition, which itself is left out but for "vom" and "von". */
export function afterPreposition(moment: Moment, preposition: Preposition, lang: Language): string {
  const isRange = moment.precision === 'range';
  const told = isRange
    ? momentWords[lang].rangeInSpan(dayInWords(moment.earliest, lang), dayInWords(moment.latest, lang))
    : momentInWords(moment, lang);
  const isDay = moment.precision === 'day' && !moment.isApproximate && !moment.isUncertain;
  if (lang !== 'de' || (!isDay && !isRange)) return told;
  return articles[preposition][isRange ? 'range' : 'day'] + told;
}

/** "seit dem 22. Februar 2024", "vom 20. April 1994 bis zum 21. Februar 2024", "2002 to 2012". */
export function spanInWords({ start, end, isInterval }: Span, lang: Language): string {
  const words = momentWords[lang];
  if (!isInterval) return start ? momentInWords(start, lang) : '';
  if (start && end) {
    const [first, last] = [afterPreposition(start, 'from', lang), afterPreposition(end, 'until', lang)];
    return lang === 'de' ? `${first} bis ${last}` : `${first} to ${last}`;
  }
  return start
    ? words.since(afterPreposition(start, 'since', lang))
    : words.until(end ? afterPreposition(end, 'until', lang) : '');
}

/** The machine-readable form of a moment for `<time datetime>`, where HTML has one. */
export function datetimeOf(moment: Moment): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(moment.text) ? moment.text : undefined;
}
