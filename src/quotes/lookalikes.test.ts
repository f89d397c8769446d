import { describe, expect, it } from 'vitest';
import { lookOf, otherLetters } from './lookalikes.ts';

describe('otherLetters', () => {
  it.each([
    ['агрессия', 'aгpeссия', 'Latin'],
    ['Armenia', 'Аrmеnia', 'Cyrillic'],
    ['Moscow', 'Μoscow', 'Greek'],
    ['ВВС', 'BBC', 'Latin'],
  ])('tells %s from %s, written with %s letters', (word, written, script) => {
    expect(otherLetters(word, written)).toBe(script);
  });

  it.each([
    ['Armenia', 'Armenia'],
    ['Armenia', 'ARMENIA'],
    ['Armenia', 'Armenian'],
    ['агрессия', 'агрессии'],
    ['Moskau', 'Moskva'],
  ])('says nothing of %s and %s', (word, written) => {
    expect(otherLetters(word, written)).toBeUndefined();
  });

  it('leaves letters alone that look like none', () => {
    expect(lookOf('Жук')).toBe('жyk');
    expect(lookOf('Größe')).toBe('größe');
  });
});
