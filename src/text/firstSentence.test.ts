import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { languages } from '../model/localised.ts';
import { firstSentence } from './firstSentence.ts';

describe('the first sentence', () => {
  it.each([
    ['Am 12. Juni 2024 sprach er. Dann nicht mehr.', 'Am 12. Juni 2024 sprach er.'],
    ['That was in 2023. Nothing followed.', 'That was in 2023.'],
    ['Only one.', 'Only one.'],
    ['Er sagte „nein“. „Ja“ sagte sie.', 'Er sagte „nein“.'],
    ['news.de and Express.co.uk agree. Others do not.', 'news.de and Express.co.uk agree.'],
  ])('of "%s" is "%s"', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  it('of every finding is a whole and short one', () => {
    for (const { finding, id } of defaultDataset.disputes.values()) {
      for (const lang of languages) {
        const first = firstSentence(finding[lang]);
        expect(first, id).toMatch(/[.?!][”“]?$/);
        expect(first.length, id).toBeLessThan(200);
      }
    }
  });
});
