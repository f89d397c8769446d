import { expect, it } from 'vitest';
import { errorReport } from './reportWords.ts';

it.each([
  ['S0-1', 'de', 'Entente: Fehler in Beleg S0-1\n\nNATO: „Ja.“\n\nWas nicht stimmt: '],
  ['S0-1', 'en', 'Entente: error in claim S0-1\n\nNATO: „Ja.“\n\nWhat is wrong: '],
  [undefined, 'en', 'Entente: error\n\nNATO: „Ja.“\n\nWhat is wrong: '],
] as const)('the report on %s in %s names what it is about and leaves room', (claim, lang, text) => {
  expect(errorReport(claim, 'NATO: „Ja.“', lang)).toBe(text);
});
