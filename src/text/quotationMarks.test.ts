import { expect, it } from 'vitest';
import { inQuotationMarks } from './quotationMarks.ts';

it.each([
  ['de', '„Wir gehen“'],
  ['en', '“Wir gehen”'],
  ['ru', '«Wir gehen»'],
  ['fr', '«\u202fWir gehen\u202f»'],
  ['pl', '„Wir gehen”'],
  ['xx', '“Wir gehen”'],
])('words in %s have the marks of that language', (code, marked) => {
  expect(inQuotationMarks('Wir gehen', code)).toBe(marked);
});
