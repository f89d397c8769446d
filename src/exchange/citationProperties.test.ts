import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitation } from '../../tests/readCitation.ts';
import { issuedOf, type Citation } from '../evidence/citation.ts';
import { parseMoment } from '../model/edtf.ts';
import { bibtexOf } from './bibtex.ts';
import { cslJsonOf } from './cslJson.ts';
import { oneLine } from './oneLine.ts';
import { risOf } from './ris.ts';

const dates = ['2024-06-12', '2024-06', '1995', '2023~', '[2024-06-13..2024-08-31]', '[1999..2026]'].flatMap((edtf) => {
  const moment = parseMoment(edtf);
  return moment ? [issuedOf(moment, `words for ${edtf}`)] : [];
});

/** Signs that mean something to TeX, RIS, JSON or HTML, breaks, and letters from elsewhere. */
const sign = fc.constantFrom(
  ...'\\{}$&#^_~%"\'`<>|@,;:=-–—()[]/!?. \n\r\t\u2028äß漢Ⅳжא0aZ'.split(''),
  '😀',
  '  - ',
  'ER  - ',
  '\r\nTY  - BOOK',
  '--',
  "''",
  '``',
  '\\textbf{',
  '\\',
  ' and ',
  '%20',
  '<i>',
  '</script>',
);
const hostile = fc.oneof(fc.string({ unit: sign, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
const word = fc.string({ unit: fc.constantFrom(...'abcxyzäßé'.split('')), minLength: 1, maxLength: 8 });
const person = fc.tuple(word, word).map(([given, family]) => ({ given: `G${given}`, family: `F${family}` }));
const citations: fc.Arbitrary<Citation> = fc.record({
  key: fc.constant('newsde2024-S0-03'),
  url: fc.constant('https://news.de/a_b?c=%20d&e#f~g'),
  language: fc.constantFrom('de', 'hy', 'xx'),
  title: hostile.filter((title) => oneLine(title) !== ''),
  publisher: hostile,
  authors: fc.array(
    fc.oneof(
      person,
      hostile.map((literal) => ({ literal })),
    ),
    { maxLength: 3 },
  ),
  remarks: fc.array(hostile, { maxLength: 2 }),
  kind: fc.constantFrom(
    'article' as const,
    'treaty' as const,
    'statement' as const,
    'report' as const,
    'reference' as const,
    'page' as const,
  ),
  issued: fc.constantFrom(...dates),
});

/** How far apart words stand is not part of a title. */
const spaced = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ').trim();

describe.each([
  ['BibTeX', bibtexOf],
  ['RIS', risOf],
  ['CSL-JSON', cslJsonOf],
])('%s', (name, format) => {
  it('is read back with equal title, year, address and persons, whatever stands in it', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        const read = readCitation(format(citation));
        expect(spaced(read.title)).toBe(spaced(oneLine(citation.title)));
        expect(read.url).toBe(citation.url);
        expect(read.date[0]).toBe(citation.issued.parts[0]);
        const persons = citation.authors.flatMap((author) =>
          'literal' in author ? [] : [`${author.given} ${author.family}`],
        );
        for (const each of persons) expect(read.authors).toContain(each);
      }),
    );
  });

  it('keeps each value on its line', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        const lines = format(citation).split(/\r\n|[\r\n]/);
        const forms = {
          BibTeX: /^(?:@[a-z]+\{|\}?$| {2}[a-z]+ = )/,
          RIS: /^(?:[A-Z][A-Z\d] {2}- |$)/,
          'CSL-JSON': /^\s*(?:["[\]{}\d]|$)/,
        };
        const form = Object.entries(forms).find(([key]) => key === name)?.[1];
        for (const line of lines) expect(line).toMatch(form ?? /^$/);
      }),
    );
  });
});
