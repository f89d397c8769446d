/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- where rows become blocks, some browsers forget that they are rows */
import { tieIdOf } from '../../model/relation.ts';
import { useMemo, useState } from 'react';
import { dayInWords } from '../../text/dates.ts';
import { tableWords } from '../../text/tableWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useComparison, useStates } from '../app/derived.ts';
import { EmptyPicture } from '../legend/EmptyPicture.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { RelationRow } from './RelationRow.tsx';
import { sortedRows, tableColumns, tableRows, type Sorting } from './tableRows.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import './TableView.css';

/**
 * The relations of the day as a table. Explicit roles, because the narrow layout makes blocks of the rows and
 * browsers then forget what they were.
 */
export function TableView() {
  const { dataset } = useApp();
  const lang = useLang();
  const words = tableWords[lang];
  const filter = useAppState((state) => state.view.filter);
  const focus = useAppState((state) => state.view.focus);
  const states = useStates();
  const [sorting, sortBy] = useState<Sorting>({ column: 'family', isDescending: false });
  const rows = useMemo(() => tableRows(states, dataset, filter, lang), [states, dataset, filter, lang]);
  const sorted = useMemo(() => sortedRows(rows, sorting, lang), [rows, sorting, lang]);
  const comparison = useComparison();
  const keptFocus = useKeptFocus();

  return (
    <div className="table" data-testid="table" tabIndex={-1} {...keptFocus}>
      {comparison ? (
        <DifferenceTable comparison={comparison} />
      ) : sorted.length === 0 ? (
        <EmptyPicture />
      ) : (
        <table role="table" className="table-grid">
          <caption className="table-caption">{words.caption(dayInWords(filter.on, lang), sorted.length)}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {tableColumns.map((column) => {
                const isSorted = sorting.column === column;
                return (
                  <th
                    key={column}
                    role="columnheader"
                    scope="col"
                    className={`table-head table-${column}`}
                    aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className="table-sort"
                      onClick={() => sortBy({ column, isDescending: isSorted && !sorting.isDescending })}
                    >
                      {words.columns[column]}
                      <span className="table-arrow" aria-hidden="true">
                        {isSorted ? (sorting.isDescending ? '▼' : '▲') : ''}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {sorted.map((row) => (
              <RelationRow
                key={row.state.relation.id}
                row={row}
                focus={focus}
                isCurrent={focus === row.state.relation.id || focus === tieIdOf(row.state.relation)}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
