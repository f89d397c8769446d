import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../../tests/sampleDataset.ts';
import { relationStates } from '../../evidence/relationState.ts';
import { dayOf } from '../../model/day.ts';
import { sortedRows, tableColumns, tableRows, type TableColumn } from './tableRows.ts';

const moment = { on: dayOf(2024, 7, 1) };
const rows = tableRows(relationStates(sampleDataset, moment), sampleDataset, moment, 'en');
const sorted = (column: TableColumn, isDescending = false) =>
  sortedRows(rows, { column, isDescending }, 'en').map(({ state }) => state.relation.id);

describe('rows of the table', () => {
  it('are the relations of the day', () => {
    expect(rows).toHaveLength(5);
  });

  it('come by family and then by actors at first', () => {
    expect(sorted('family')).toEqual([
      'AM-CSTO-membership',
      'AM-RU-treaty',
      'RU-CSTO-membership',
      'AM-NATO-aspiration',
      'AM-RU-dispute',
    ]);
  });

  it('can be sorted by date', () => {
    expect(sorted('since')[0]).toBe('RU-CSTO-membership');
    expect(sorted('since', true)[0]).toBe('AM-NATO-aspiration');
  });

  it('are the same rows whatever the order', () => {
    for (const column of tableColumns)
      for (const isDescending of [false, true])
        expect(sorted(column, isDescending).toSorted()).toEqual(sorted('family').toSorted());
  });
});
