import { civilDate, isoDay, type Day } from '../model/day.ts';
import { parseSpan } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';
import type { Axis } from '../time/changeDays.ts';
import type { BinUnit } from '../time/histogram.ts';
import { dayInWords, spanInWords } from './dates.ts';

/** What is said of documents: that they are stored, or under the second clock that they were known. */
interface GapWords {
  gaps: (stretches: string) => string;
  gapsAbout: (stretches: string) => string;
  noGaps: string;
  here: (stretch: string) => string;
}

interface CoverageWords extends GapWords {
  /** As known on a day: what is stored but came out later is not missing. */
  knownOn: (date: string) => GapWords;
  /** Stretches that are named, and the number of the others. */
  more: (named: string, count: number) => string;
}

const coverageWords: Record<Language, CoverageWords> = {
  de: {
    gaps: (stretches) => `Kein Dokument gespeichert für: ${stretches}.`,
    gapsAbout: (stretches) => `Hierzu kein Dokument gespeichert für: ${stretches}.`,
    noGaps: 'Für jeden Abschnitt dieses Zeitraums ist mindestens ein Dokument gespeichert.',
    more: (named, count) => `${named} und ${count} ${count === 1 ? 'weiterer Abschnitt' : 'weitere Abschnitte'}`,
    here: (stretch) =>
      `Für diese Zeit (${stretch}) ist kein Dokument gespeichert: Eine fehlende Linie sagt hier nichts.`,
    knownOn: (date) => ({
      gaps: (stretches) => `Am ${date} war kein Dokument bekannt für: ${stretches}.`,
      gapsAbout: (stretches) => `Hierzu war am ${date} kein Dokument bekannt für: ${stretches}.`,
      noGaps: `Für jeden Abschnitt dieses Zeitraums war am ${date} mindestens ein Dokument bekannt.`,
      here: (stretch) =>
        `Für diese Zeit (${stretch}) war am ${date} kein Dokument bekannt: Eine fehlende Linie sagt hier nichts.`,
    }),
  },
  en: {
    gaps: (stretches) => `No documents stored for: ${stretches}.`,
    gapsAbout: (stretches) => `No documents about this stored for: ${stretches}.`,
    noGaps: 'At least one document is stored for every part of this period.',
    more: (named, count) => `${named}, and ${count} more ${count === 1 ? 'stretch' : 'stretches'}`,
    here: (stretch) => `No document for this time (${stretch}) is stored: a missing line says nothing here.`,
    knownOn: (date) => ({
      gaps: (stretches) => `No document known on ${date} for: ${stretches}.`,
      gapsAbout: (stretches) => `No document about this known on ${date} for: ${stretches}.`,
      noGaps: `At least one document for every part of this period was known on ${date}.`,
      here: (stretch) =>
        `No document for this time (${stretch}) was known on ${date}: a missing line says nothing here.`,
    }),
  },
};

/** So many stretches are named; a list of dozens helps nobody who listens. */
const mostNamed = 8;

function written(day: Day, unit: BinUnit): string {
  return unit === 'year' || unit === 'decade' ? String(civilDate(day).year).padStart(4, '0') : isoDay(day).slice(0, 7);
}

/** "2004 bis 2007", "April 2019": as precise as the bins from which the stretch is made. */
function stretchInWords({ first, last }: Axis, unit: BinUnit, lang: Language): string {
  const [from, to] = [written(first, unit), written(last, unit)];
  const span = parseSpan(from === to ? from : `${from}/${to}`);
  return span ? spanInWords(span, lang) : '';
}

/** What the documents counted have in common: that they are about the focus, that they were known on a day. */
interface Counted {
  isAboutFocus?: boolean;
  known?: Day | undefined;
}

const wordsAsOf = (known: Day | undefined, lang: Language): GapWords =>
  known === undefined ? coverageWords[lang] : coverageWords[lang].knownOn(dayInWords(known, lang));

/** "No documents stored for: 2004 to 2007, 2012." */
export function coverageSentence(
  gaps: readonly Axis[],
  unit: BinUnit,
  lang: Language,
  { isAboutFocus = false, known }: Counted = {},
): string {
  const words = wordsAsOf(known, lang);
  if (gaps.length === 0) return words.noGaps;
  const named = gaps.slice(0, mostNamed).map((gap) => stretchInWords(gap, unit, lang));
  const rest = gaps.length - named.length;
  const stretches = rest > 0 ? coverageWords[lang].more(named.join(', '), rest) : named.join(', ');
  return (isAboutFocus ? words.gapsAbout : words.gaps)(stretches);
}

/** For a day in a stretch without documents: that a missing line says nothing there. */
export function coverageHere(gap: Axis, unit: BinUnit, lang: Language, known?: Day): string {
  return wordsAsOf(known, lang).here(stretchInWords(gap, unit, lang));
}
