import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf, type Day } from '../model/day.ts';
import { knownNote } from './knownNote.ts';

const note = { de: 'Später bestritten.', en: 'Denied later.' };

function noteOn(known: Day | undefined): string | undefined {
  const episode = sampleDataset.relations.get('AM-CSTO-membership')?.episodes[2];
  return episode && knownNote({ ...episode, note }, sampleDataset, known)?.en;
}

describe('the note on an episode', () => {
  it('is there as known today and once all its claims, for and against, had been published', () => {
    expect(noteOn(undefined)).toBe('Denied later.');
    expect(noteOn(dayOf(2024, 6, 13))).toBe('Denied later.');
  });

  it('is hidden before, because it may tell of what came later', () => {
    expect(noteOn(dayOf(2024, 6, 12))).toBeUndefined();
  });
});
