import { describe, expect, it } from 'vitest';
import { stepFrom } from './laneKeys.ts';

const stops = [
  { relation: 'treaty', claims: ['signed', 'frozen', 'ended'] },
  { relation: 'silent', claims: [] },
  { relation: 'war', claims: ['fired'] },
];

describe('a key in the lanes', () => {
  it.each([
    ['treaty', undefined, 'ArrowDown', 'silent', undefined],
    ['silent', undefined, 'ArrowDown', 'war', undefined],
    ['war', undefined, 'ArrowDown', 'war', undefined],
    ['war', undefined, 'ArrowUp', 'silent', undefined],
    ['treaty', undefined, 'ArrowUp', 'treaty', undefined],
    ['treaty', 'frozen', 'ArrowDown', 'silent', undefined],
    ['war', 'fired', 'ArrowUp', 'silent', undefined],
    ['treaty', undefined, 'ArrowRight', 'treaty', 'signed'],
    ['treaty', 'signed', 'ArrowRight', 'treaty', 'frozen'],
    ['treaty', 'ended', 'ArrowRight', 'treaty', 'ended'],
    ['treaty', undefined, 'ArrowLeft', 'treaty', 'ended'],
    ['treaty', 'frozen', 'ArrowLeft', 'treaty', 'signed'],
    ['treaty', 'signed', 'ArrowLeft', 'treaty', 'signed'],
    ['silent', undefined, 'Home', 'treaty', undefined],
    ['silent', undefined, 'End', 'war', undefined],
    ['treaty', 'frozen', 'Home', 'treaty', 'signed'],
    ['treaty', 'frozen', 'End', 'treaty', 'ended'],
    ['treaty', 'frozen', 'Escape', 'treaty', undefined],
  ])('leads from %s, %s with %s to %s, %s', (relation, claim, key, nextRelation, nextClaim) => {
    expect(stepFrom({ relation, claim }, key, stops)).toEqual({
      relation: nextRelation,
      ...(nextClaim !== undefined && { claim: nextClaim }),
    });
  });

  it.each([
    ['treaty', undefined, 'Escape'],
    ['silent', undefined, 'ArrowRight'],
    ['silent', undefined, 'ArrowLeft'],
    ['treaty', undefined, 'Enter'],
    ['treaty', 'signed', 'x'],
    ['treaty', undefined, '.'],
  ])('means nothing on %s, %s: %s', (relation, claim, key) => {
    expect(stepFrom({ relation, claim }, key, stops)).toBeUndefined();
  });
});
