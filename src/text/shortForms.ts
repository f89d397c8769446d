import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Moment } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';
import { speakerInWords } from './claimWords.ts';
import { localeOf } from './dates.ts';

const msPerDay = 86_400_000;

const formats = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

function formatter(precision: keyof typeof formats): Record<Language, Intl.DateTimeFormat> {
  const options = { ...formats[precision], timeZone: 'UTC' } as const;
  return {
    de: new Intl.DateTimeFormat(localeOf('de'), options),
    en: new Intl.DateTimeFormat(localeOf('en'), options),
  };
}

const formatters = { day: formatter('day'), month: formatter('month'), year: formatter('year') };

const about: Record<Language, string> = { de: 'etwa', en: 'about' };

/** A moment where room is scarce: "12. Juni 2024", "Jun–Aug 2024" for one day in that range. */
export function momentInShort({ precision, earliest, latest, isApproximate }: Moment, lang: Language): string {
  if (precision === 'range') {
    const isDays = latest - earliest < 28;
    return formatters[isDays ? 'day' : 'month'][lang].formatRange(earliest * msPerDay, latest * msPerDay);
  }
  const date = formatters[precision][lang].format(earliest * msPerDay);
  return isApproximate ? `${about[lang]} ${date}` : date;
}

/** The speaker without office: "Ararat Mirzoyan" of "Ararat Mirzoyan, foreign minister of Armenia". */
export function speakerInShort(claim: Claim, dataset: Dataset, lang: Language): string {
  return speakerInWords(claim, dataset, lang).split(',')[0] ?? '';
}
