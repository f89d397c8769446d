import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailAddress } from './mailAddress.ts';

it.each([
  ['Fehler: S0-1', 'a b', 'mailto:?subject=Fehler%3A%20S0-1&body=a%20b'],
  ['&body=x', 'ä\nb\r\nc', 'mailto:?subject=%26body%3Dx&body=%C3%A4%0D%0Ab%0D%0Ac'],
  ['half', '\uD83D', 'mailto:?subject=half&body=%EF%BF%BD'],
  ['', '🙂', 'mailto:?subject=&body=%F0%9F%99%82'],
])('the letter %j, %j is %s', (subject, text, address) => {
  expect(mailAddress(subject, text)).toBe(address);
});

it('a letter has no addressee and no further fields, whatever its text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, text) => {
      expect(mailAddress(subject, text)).toMatch(/^mailto:\?subject=[^&?#]*&body=[^&?#]*$/);
    }),
  );
});
