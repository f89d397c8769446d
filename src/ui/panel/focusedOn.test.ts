import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../../tests/defaultDataset.ts';
import { focusedOn } from './focusedOn.ts';

describe('a focus', () => {
  it('stands for an actor, a tie, a relation within its tie, a claim within its relation, or a dispute', () => {
    expect(focusedOn(undefined, dataset)).toEqual({ kind: 'nothing' });
    expect(focusedOn('AM', dataset)).toMatchObject({ kind: 'actor', actor: { id: 'AM' } });
    expect(focusedOn('AM~CSTO~alliance', dataset)).toMatchObject({ kind: 'tie', id: 'AM~CSTO~alliance' });
    expect(focusedOn('AM-CSTO-withdrawal', dataset)).toMatchObject({
      id: 'AM~CSTO~alliance',
      asked: { id: 'AM-CSTO-withdrawal' },
    });
    expect(focusedOn('S0-03', dataset)).toMatchObject({
      id: 'AM~NATO~aspiration',
      asked: { id: 'AM-NATO-aspiration' },
      claim: { id: 'S0-03' },
    });
    expect(focusedOn('X01', dataset)).toMatchObject({ kind: 'dispute', dispute: { id: 'X01' } });
  });

  it('is unknown where the dataset has nothing of the name', () => {
    for (const id of ['XX', 'AM~CSTO', 'constructor', '__proto__'])
      expect(focusedOn(id, dataset)).toEqual({ kind: 'unknown', id });
  });

  it('reaches a relation from every claim', () => {
    const lost = [...dataset.claims.keys()].filter((id) => focusedOn(id, dataset).kind !== 'tie');
    expect(lost).toEqual([]);
  });
});
