import { expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { publishersByClaims } from './publishersByClaims.ts';

it('names each publisher once, the most cited first', () => {
  const publishers = publishersByClaims(sampleDataset);
  expect(new Set(publishers).size).toBe(publishers.length);
  expect(publishers.slice(0, 3).toSorted()).toEqual(['Agency', 'CSTO', 'Paper']);
});
