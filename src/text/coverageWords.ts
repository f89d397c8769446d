import { civilDate, isoDay, type Day } from '../model/day.ts';
import { parseSpan } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';
import type { Axis } from '../time/changeDays.ts';
import type { BinUnit } from '../time/histogram.ts';
import { spanInWords } from './dates.ts';

interface CoverageWords {
  gaps: (stretches: string) => string;
  gapsAbout: (stretches: string) => string;
  noGaps: string;
  /** Stretches that are named, and the number of the others. */
  more: (named: string, count: number) => string;
  here: (stretch: string) => string;
}

const coverageWords: Record<Language, CoverageWords> = {
  de: {
    gaps: (stretches) => `Kein Dokument gespeichert für: ${stretches}.`,
    gapsAbout: (stretches) => `Hierzu kein Dokument gespeichert für: ${stretches}.`,
    noGaps: 'Für jeden Abschnitt dieses Zeitraums ist mindestens ein Dokument gespeichert.',
    more: (named, count) => `${named} und ${count} ${count === 1 ? 'weiterer Abschnitt' : 'weitere Abschnitte'}`,
    here: (stretch) =>
      `Für diese Zeit (${stretch}) ist kein Dokument gespeichert: Eine fehlende Linie sagt hier nichts.`,
  },
  en: {
    gaps: (stretches) => `No documents stored for: ${stretches}.`,
    gapsAbout: (stretches) => `No documents about this stored for: ${stretches}.`,
    noGaps: 'At least one document is stored for every part of this period.',
    more: (named, count) => `${named}, and ${count} more ${count === 1 ? 'stretch' : 'stretches'}`,
    here: (stretch) => `No document for this time (${stretch}) is stored: a missing line says nothing here.`,
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

/** "No documents stored for: 2004 to 2007, 2012." */
export function coverageSentence(gaps: readonly Axis[], unit: BinUnit, lang: Language, isAboutFocus = false): string {
  const words = coverageWords[lang];
  if (gaps.length === 0) return words.noGaps;
  const named = gaps.slice(0, mostNamed).map((gap) => stretchInWords(gap, unit, lang));
  const rest = gaps.length - named.length;
  const stretches = rest > 0 ? words.more(named.join(', '), rest) : named.join(', ');
  return (isAboutFocus ? words.gapsAbout : words.gaps)(stretches);
}

/** For a day in a stretch without documents: that a missing line says nothing there. */
export function coverageHere(gap: Axis, unit: BinUnit, lang: Language): string {
  return coverageWords[lang].here(stretchInWords(gap, unit, lang));
}
