import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypography } from './foldedText.ts';

const fold = (text: string) => foldTypography(text).text;

describe('what nobody sees', () => {
  it('goes, wherever it stands', () => {
    const unseen =
      '\u00ad\u034f\u061c\u115f\u17b4\u180b\u180e\u200b\u200e\u202e\u2060\u2065\u206f\u3164\ufe0f\ufeff\uffa0';
    for (const sign of [...unseen.split(''), '\u{1d173}', '\u{e0001}', '\u{e0100}', '\u{e0fff}'])
      expect(fold(`Kreml${sign}chef${sign} geht`), sign.codePointAt(0)?.toString(16)).toBe('Kremlchef geht');
  });

  it('is every character that Unicode says to ignore', () => {
    for (let code = 0; code < 0x110000; code += 1) {
      const sign = String.fromCodePoint(code);
      if (/\p{Default_Ignorable_Code_Point}/u.test(sign)) expect(fold(`a${sign}b`), code.toString(16)).toBe('ab');
    }
  });

  it('does not part a letter from its accent', () => {
    expect(fold('u\u034f\u0308\u200d.')).toBe('ü.');
  });

  it('leaves other signs of two units whole', () => {
    expect(fold('a😀b')).toBe('a😀b');
  });
});

describe('a hyphen at the end of a line', () => {
  it.each([
    ['seine Mitglied-\nschaft', 'seine Mitgliedschaft'],
    ['seine Mitglied\u00ad\n  schaft', 'seine Mitgliedschaft'],
    ['seine Mitglied‐ schaft', 'seine Mitglied- schaft'],
    ['seine Mitglied¬\nschaft', 'seine Mitgliedschaft'],
    ['Armenien-\nAserbaidschan', 'Armenien-Aserbaidschan'],
    ['Waffen-\nund Munitionslager', 'Waffen- und Munitionslager'],
    ['Waffen- und Munitionslager', 'Waffen- und Munitionslager'],
    ['1991–\n1994, 2020-\n21', '1991-1994, 2020-21'],
    ['Moskau -\nso heißt es', 'Moskau - so heißt es'],
    ['Moskau – so', 'Moskau - so'],
    ['- eins\n- zwei', '- eins - zwei'],
  ])('of %j is read', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('stands for what the words asked for have', () => {
    expect(foldTypography('Well-\nknown be-\ntrayal', new Set(['well-known'])).text).toBe('Well-known betrayal');
    expect(foldTypography('Mitglied- schaft', new Set(['mitgliedschaft'])).text).toBe('Mitgliedschaft');
    expect(foldTypography('Waffen-\nneue und', new Set(['waffen', 'und'])).text).toBe('Waffen- neue und');
    expect(foldTypography('MITGLIED-\nSCHAFT', new Set(['mitgliedschaft'])).text).toBe('MITGLIEDSCHAFT');
  });
});

describe('a mark of a footnote', () => {
  it.each([
    ['frozen[3] our', 'frozen our'],
    ['frozen [3] our', 'frozen our'],
    ['Land[1][2], Land [3].', 'Land, Land.'],
    ['a bitter¹ betrayal.²³', 'a bitter betrayal.'],
    ['Land[1, 2] Land[4–6]', 'Land Land'],
    ['10² km² x² 5 m³', '10² km² x² 5 m³'],
    ['[2024] [sic] [a]n [1234]', '[2024] [sic] [a]n [1234]'],
  ])('in %j is no part of the words', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

it('every place leads back to where the text had it, in order', () => {
  const sign = fc.constantFrom(...'ab-–\u00ad\n [3]¹.\u0308ﬃ…😀\u034f'.split(''), '[1]', '-\n', 'ü');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
      const { text: folded, origins } = foldTypography(text);
      expect(origins).toHaveLength(folded.length + 1);
      expect(origins.at(-1)).toBe(text.length);
      for (let at = 1; at < origins.length; at += 1) expect(origins[at]).toBeGreaterThanOrEqual(origins[at - 1] ?? 0);
    }),
  );
});
