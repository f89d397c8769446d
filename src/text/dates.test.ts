import { expect, it } from 'vitest';
import { parseSpan } from '../model/edtf.ts';
import { spanInWords } from './dates.ts';

it.each([
  ['2024-02-22/..', 'seit dem 22. Februar 2024', 'since 22 February 2024'],
  ['../2012', 'bis 2012', 'until 2012'],
  ['1988~/1994-05-12', 'etwa 1988 bis zum 12. Mai 1994', 'about 1988 to 12 May 1994'],
  [
    '1997-08-29/[1997-12-31..1998-12-30]',
    'vom 29. August 1997 bis zu einem Tag zwischen dem 31. Dezember 1997 und dem 30. Dezember 1998',
    '29 August 1997 to a day between 31 December 1997 and 30 December 1998',
  ],
  [
    '[2024-06-13..2024-08-31]/..',
    'seit einem Tag zwischen dem 13. Juni 2024 und dem 31. August 2024',
    'since a day between 13 June 2024 and 31 August 2024',
  ],
])('%s is said with the precision that it has', (text, german, english) => {
  const span = parseSpan(text);
  expect(span && spanInWords(span, 'de')).toBe(german);
  expect(span && spanInWords(span, 'en')).toBe(english);
});
