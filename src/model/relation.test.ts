import { expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { namesOn } from './actor.ts';
import { dayOf } from './day.ts';
import { directedKinds, families, familyOf, relationKinds } from './relation.ts';

it('every kind belongs to a family, and every family has a kind', () => {
  expect(new Set(relationKinds.map(familyOf))).toEqual(new Set(families));
});

it('what goes from one to the other is directed, what both share is not', () => {
  expect(['transfer', 'aspiration', 'presence'].every((kind) => new Set<string>(directedKinds).has(kind))).toBe(true);
  expect(['treaty', 'conflict', 'membership'].some((kind) => new Set<string>(directedKinds).has(kind))).toBe(false);
});

it('an actor bears its former name up to and including the last day of it', () => {
  const actor = sampleDataset.actors.get('CSTO');
  const nameOn = (day: number) => actor && namesOn(actor, day).abbr.en;
  expect(nameOn(dayOf(2002, 10, 6))).toBe('CST');
  expect(nameOn(dayOf(2002, 10, 7))).toBe('CSTO');
});
