import { describe, expect, it } from 'vitest';
import { dayOf } from '../model/day.ts';
import { coverageHere, coverageSentence } from './coverageWords.ts';

const years = (from: number, to: number) => ({ first: dayOf(from, 1, 1), last: dayOf(to, 12, 31) });
const lone = Array.from({ length: 10 }, (_, index) => years(1990 + 2 * index, 1990 + 2 * index));

describe('the sentence about gaps', () => {
  it.each([
    [[years(2004, 2007), years(2012, 2012)], 'year', 'en', 'No documents stored for: 2004 to 2007, 2012.'],
    [[years(2004, 2007), years(2012, 2012)], 'year', 'de', 'Kein Dokument gespeichert für: 2004 bis 2007, 2012.'],
    [
      [{ first: dayOf(2019, 4, 1), last: dayOf(2019, 4, 30) }],
      'month',
      'de',
      'Kein Dokument gespeichert für: April 2019.',
    ],
    [
      [{ first: dayOf(2019, 4, 1), last: dayOf(2019, 9, 30) }],
      'quarter',
      'en',
      'No documents stored for: April 2019 to September 2019.',
    ],
    [[years(1850, 1899)], 'decade', 'en', 'No documents stored for: 1850 to 1899.'],
    [[], 'year', 'en', 'At least one document is stored for every part of this period.'],
    [[], 'year', 'de', 'Für jeden Abschnitt dieses Zeitraums ist mindestens ein Dokument gespeichert.'],
  ] as const)('says %o by %s in %s: %s', (gaps, unit, lang, expected) => {
    expect(coverageSentence(gaps, unit, lang)).toBe(expected);
  });

  it('says so when it is about what is in focus only', () => {
    const gaps = [years(2004, 2007)];
    expect(coverageSentence(gaps, 'year', 'en', { isAboutFocus: true })).toBe(
      'No documents about this stored for: 2004 to 2007.',
    );
    expect(coverageSentence(gaps, 'year', 'de', { isAboutFocus: true })).toBe(
      'Hierzu kein Dokument gespeichert für: 2004 bis 2007.',
    );
  });

  it.each([
    [[years(2004, 2007)], false, 'en', 'No document known on 1 January 2021 for: 2004 to 2007.'],
    [[years(2004, 2007)], false, 'de', 'Am 1. Januar 2021 war kein Dokument bekannt für: 2004 bis 2007.'],
    [[years(2004, 2007)], true, 'en', 'No document about this known on 1 January 2021 for: 2004 to 2007.'],
    [[years(2004, 2007)], true, 'de', 'Hierzu war am 1. Januar 2021 kein Dokument bekannt für: 2004 bis 2007.'],
    [[], false, 'en', 'At least one document for every part of this period was known on 1 January 2021.'],
    [[], true, 'de', 'Für jeden Abschnitt dieses Zeitraums war am 1. Januar 2021 mindestens ein Dokument bekannt.'],
  ] as const)(
    'says what was known, not what is stored, under the second clock: %o, about the focus: %s, %s',
    (gaps, isAboutFocus, lang, expected) => {
      expect(coverageSentence(gaps, 'year', lang, { isAboutFocus, known: dayOf(2021, 1, 1) })).toBe(expected);
    },
  );

  it('names eight gaps and counts the others, one of them or more', () => {
    expect(coverageSentence(lone, 'year', 'en')).toMatch(/2004, and 2 more stretches\.$/);
    expect(coverageSentence(lone, 'year', 'de')).toMatch(/2004 und 2 weitere Abschnitte\.$/);
    expect(coverageSentence(lone.slice(1), 'year', 'en')).toMatch(/2006, and 1 more stretch\.$/);
    expect(coverageSentence(lone.slice(1), 'year', 'de')).toMatch(/2006 und 1 weiterer Abschnitt\.$/);
  });
});

describe('the sentence for a day without documents', () => {
  it('says that a missing line says nothing there', () => {
    expect(coverageHere(years(2004, 2007), 'year', 'en')).toBe(
      'No document for this time (2004 to 2007) is stored: a missing line says nothing here.',
    );
    expect(coverageHere(years(2004, 2004), 'year', 'de')).toBe(
      'Für diese Zeit (2004) ist kein Dokument gespeichert: Eine fehlende Linie sagt hier nichts.',
    );
  });

  it('says what was known under the second clock', () => {
    const known = dayOf(2021, 1, 1);
    expect(coverageHere(years(2004, 2007), 'year', 'en', known)).toBe(
      'No document for this time (2004 to 2007) was known on 1 January 2021: a missing line says nothing here.',
    );
    expect(coverageHere(years(2004, 2004), 'year', 'de', known)).toBe(
      'Für diese Zeit (2004) war am 1. Januar 2021 kein Dokument bekannt: Eine fehlende Linie sagt hier nichts.',
    );
  });
});
