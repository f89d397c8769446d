import { expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { publishersByClaims } from './publishersByClaims.ts';

it('names each publisher once, the most cited first', () => {
  const publishers = publishersByClaims(sampleDataset, 'en');
  expect(new Set(publishers).size).toBe(publishers.length);
  expect(publishers.slice(0, 3).toSorted()).toEqual(['Agency', 'CSTO', 'Paper']);
});

it('names institutions in the language of the reader', () => {
  const [german, english] = (['de', 'en'] as const).map((lang) => publishersByClaims(defaultDataset, lang));
  expect(english).toContain('Council of the EU');
  expect(german).toContain('Rat der EU');
  const ownNames = new Set(['Voice of America', 'Voice of Belarus']);
  expect(german?.filter((name) => / (of|and) /.test(name) && !ownNames.has(name))).toEqual([]);
});
