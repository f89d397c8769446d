import { describe, expect, it } from 'vitest';
import { relationStates } from '../evidence/relationState.ts';
import { dayOf } from '../model/day.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { neighbourhood, visibleTies } from './ties.ts';

const tiesOn = (year: number, month: number, day: number, known?: number) =>
  visibleTies(relationStates(sampleDataset, { on: dayOf(year, month, day), known }));

describe('visible ties', () => {
  it('are at most one for each pair and family, alliances first', () => {
    const ties = tiesOn(2024, 7, 1);
    expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
    expect(ties.map(({ id }) => id)).toEqual([
      'AM~CSTO~alliance',
      'CSTO~RU~alliance',
      'AM~RU~alliance',
      'AM~NATO~aspiration',
      'AM~RU~tension',
    ]);
  });

  it('show the strongest status and the mark of the relation that has it', () => {
    const [membership] = tiesOn(2024, 7, 1);
    expect(membership).toMatchObject({ id: 'AM~CSTO~alliance', status: 'suspended', mark: 'disputed' });
  });

  it('run arms from the supplier to the recipient', () => {
    const arms = tiesOn(2015, 1, 1).find(({ family }) => family === 'arms');
    expect(arms).toMatchObject({ id: 'AM~RU~arms', from: 'RU', to: 'AM', isDirected: true });
  });

  it('leave out what was not known yet', () => {
    const leaked = (ties: ReturnType<typeof tiesOn>) => ties.some(({ id }) => id === 'AZ~RU~arms');
    expect(leaked(tiesOn(2021, 1, 1))).toBe(true);
    expect(leaked(tiesOn(2021, 1, 1, dayOf(2021, 1, 1)))).toBe(false);
  });

  it('make a neighbourhood of everyone tied to an actor', () => {
    expect(neighbourhood('CSTO', tiesOn(2024, 7, 1))).toEqual(new Set(['CSTO', 'AM', 'RU']));
  });
});
