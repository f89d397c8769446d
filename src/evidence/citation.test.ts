import { describe, expect, it } from 'vitest';
import { parseMoment } from '../model/edtf.ts';
import { citationKey, citedName, issuedOf, nameInWords } from './citation.ts';

function issued(edtf: string) {
  const moment = parseMoment(edtf);
  if (!moment) throw new Error(edtf);
  return issuedOf(moment, '');
}

describe('issuedOf', () => {
  it.each([
    ['2024-06-12', [2024, 6, 12], true],
    ['2024-06', [2024, 6], true],
    ['2024', [2024], true],
    ['2024~', [2024], false],
    ['[2024-06-13..2024-06-30]', [2024, 6], false],
    ['[2024-06-13..2024-08-31]', [2024], false],
    ['[2023-12-06..2024-01-31]', [], false],
    ['[2024-06..2024-06]', [2024, 6], false],
    ['[2024-06-12..2024-06-12]', [2024, 6, 12], true],
  ])('of %s keeps what is certain', (edtf, parts, isExact) => {
    expect(issued(edtf)).toMatchObject({ parts, isExact });
  });
});

describe('citedName', () => {
  it.each(['Deutscher Bundestag', 'Associated Press', 'Human Rights Watch', 'МИД России', 'dpa/sig', 'Eva Müller'])(
    'leaves %j whole, unless the data say that it is a person',
    (name) => {
      expect(citedName(name)).toEqual({ literal: name });
      expect(nameInWords(citedName(name))).toBe(name);
    },
  );

  it('keeps apart what the data have apart', () => {
    const author = { given: 'Ursula', family: 'von der Leyen' };
    expect(citedName(author)).toEqual(author);
    expect(nameInWords(author)).toBe('Ursula von der Leyen');
  });
});

describe('citationKey', () => {
  it.each([
    ['news.de', '2024', 'newsde2024-S0-03'],
    ['Hürriyet Daily News', '2026-02-10', 'hurriyetdailynews2026-S0-03'],
    ['Правда', '2024', 'source2024-S0-03'],
    ['24.kg', '2025', 'source24kg2025-S0-03'],
    ['azerbaijan.az', '[1999..2026]', 'azerbaijanaz-S0-03'],
    ['States parties to the Collective Security Treaty', '1992', 'statespartiestotheco1992-S0-03'],
  ])('of %s in %s is stable', (publisher, date, key) => {
    expect(citationKey(publisher, issued(date), 'S0-03')).toBe(key);
  });
});
