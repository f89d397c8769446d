import { expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { dayOf } from '../model/day.ts';
import { claimDay } from './claimOrder.ts';
import { ownWords } from './ownWords.ts';
import { speakingParty } from './speakingParty.ts';

const on = dayOf(2016, 4, 5);

it.each([...dataset.actors.keys()])('%s is quoted in its own name only, up to the day, the latest first', (actor) => {
  const words = ownWords(dataset.claims.values(), actor, on, dataset);
  const days = words.map((claim) => claimDay(claim, dataset));
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words.map(speakingParty))).toEqual(new Set([actor]));
  expect(words.every(({ quote }) => quote !== undefined && quote.by !== 'publisher')).toBe(true);
  expect(words.every(({ said }) => said === undefined || said.earliest <= on)).toBe(true);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});
