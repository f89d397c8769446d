import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleInput } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { relationState } from './relationState.ts';
import { statusSpan } from './statusSpan.ts';

const id = 'AM-CSTO-membership';

function spanOn(on: number, dataset = sampleDataset): string | undefined {
  const relation = dataset.relations.get(id);
  const state = relation && relationState(relation, dataset, { on });
  return state && statusSpan(state, dataset, undefined).text;
}

describe('statusSpan', () => {
  it('is the episode itself where the status changes at both ends', () => {
    expect(spanOn(dayOf(2000, 1, 1))).toBe('1994-04-20/2024-02-21');
    expect(spanOn(dayOf(2024, 6, 12))).toBe('2024-02-22/..');
  });

  it('runs over adjoining episodes of one status', () => {
    const relations = sampleInput.relations.map((relation) =>
      relation.id === id
        ? {
            ...relation,
            episodes: [
              { during: '1992-05-15/1994-04-19', status: 'planned', claims: ['c-signed'] },
              { during: '1994-04-20/2002-10-06', status: 'in-force', claims: ['c-signed'] },
              { during: '2002-10-07/2010-12-31', status: 'in-force', claims: ['c-signed'] },
              { during: '2011/..', status: 'in-force', claims: ['c-signed', 'c-frozen', 'c-go', 'c-no-notice'] },
            ],
          }
        : relation,
    );
    const parsed = parseDataset({ ...sampleInput, relations });
    if (!parsed.ok) throw new Error('the altered sample does not parse');
    for (const on of [dayOf(1995, 1, 1), dayOf(2005, 1, 1), dayOf(2024, 1, 1)])
      expect(spanOn(on, parsed.value)).toBe('1994-04-20/..');
  });
});
