import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { differencesBetween } from '../evidence/comparison.ts';
import { axisOf } from '../evidence/changeLog.ts';
import { relationStates } from '../evidence/relationState.ts';
import { dayOf, type Day } from '../model/day.ts';
import { tieIdOf, families, standings } from '../model/relation.ts';
import { comparedTies } from './comparedTies.ts';
import { visibleTies } from './ties.ts';

const everything = { families: new Set(families), statuses: new Set(standings) };
const tiesOn = (on: Day) => visibleTies(relationStates(dataset, { on }));
function compared(from: Day, to: Day) {
  const differences = differencesBetween(dataset, from, { on: to }, everything);
  return { differences, ties: comparedTies(tiesOn(from), tiesOn(to), differences) };
}
const idsOf = (ties: ReturnType<typeof comparedTies>, ...changes: string[]) =>
  ties.filter(({ change }) => changes.includes(change)).map(({ tie }) => tie.id);

it('shows what the war of 2020 changed', () => {
  const { ties } = compared(dayOf(2020, 9, 26), dayOf(2020, 11, 11));
  expect(idsOf(ties, 'changed')).toContain('AZ~RU~alliance');
  expect(idsOf(ties, 'same')).toContain('AM~CSTO~alliance');
});

it('draws every line of either day once, and marks just those in which something differs', () => {
  const { first, last } = axisOf(dataset);
  const day = fc.integer({ min: first, max: last });
  fc.assert(
    fc.property(day, day, (from, to) => {
      const { ties, differences } = compared(from, to);
      const ids = ties.map(({ tie }) => tie.id);
      expect(new Set(ids)).toEqual(new Set([...tiesOn(from), ...tiesOn(to)].map(({ id }) => id)));
      expect(ids.length).toBe(new Set(ids).size);
      expect(new Set(idsOf(ties, 'new', 'ended', 'changed'))).toEqual(
        new Set(differences.map(({ relation }) => tieIdOf(relation))),
      );
      const back = compared(to, from).ties;
      expect(new Set(idsOf(back, 'new'))).toEqual(new Set(idsOf(ties, 'ended')));
      expect(new Set(idsOf(back, 'changed'))).toEqual(new Set(idsOf(ties, 'changed')));
    }),
    { numRuns: 200 },
  );
});
