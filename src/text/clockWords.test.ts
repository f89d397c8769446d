import { expect, it } from 'vitest';
import { dayOf } from '../model/day.ts';
import { knownSentence } from './clockWords.ts';

it('says as of when, and how much is hidden', () => {
  expect(knownSentence(dayOf(2024, 7, 1), { younger: 3, total: 10 }, 'en')).toBe(
    'As known on 1 July 2024. 3 of 10 claims came later and stay hidden.',
  );
  expect(knownSentence(dayOf(2024, 6, 1), { younger: 0, total: 10 }, 'de')).toBe(
    'Wissensstand vom 1. Juni 2024. Alle 10 Belege waren schon veröffentlicht.',
  );
});
