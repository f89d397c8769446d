/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- where rows become blocks, some browsers forget that they are rows */
import { familyOf } from '../../model/relation.ts';
import { pairInWords } from '../../text/actorNames.ts';
import { compareWords } from '../../text/compareWords.ts';
import { courseInWords, reasonInWords } from '../../text/differenceInWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { noDifference } from '../../text/noDifference.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import type { Comparison } from '../app/derived.ts';
import { FamilySample } from '../legend/FamilySample.tsx';
import { chooseHit } from '../search/chooseHit.ts';

const columns = ['change', 'relation', 'state', 'evidence'] as const;

/** The differences between two days as a table, in the order in which they came about. */
export function DifferenceTable({ comparison: { against, differences, ties } }: { comparison: Comparison }) {
  const app = useApp();
  const lang = useLang();
  const { on, known } = useAppState(({ view }) => view.filter);
  const focus = useAppState(({ view }) => view.focus);
  const words = compareWords[lang];
  const { dataset, store } = app;
  if (differences.length === 0)
    return <p className="table-caption">{noDifference({ on, against, known }, ties.length > 0, dataset, lang)}</p>;
  return (
    <table role="table" className="table-grid">
      <caption className="table-caption">
        {words.caption(dayInWords(against, lang), dayInWords(on, lang), differences.length)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className="table-head">
              <span className="table-sort">{words.columns[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {differences.map((difference) => {
          const { relation, kind, day, claims } = difference;
          const [claim] = claims;
          return (
            <tr
              key={relation.id}
              role="row"
              className="table-row"
              data-relation={relation.id}
              aria-current={focus === relation.id ? 'true' : undefined}
            >
              <td role="cell" data-label={words.columns.change}>
                {words.groups[kind]}
              </td>
              <th role="rowheader" scope="row" className="table-relation" data-label={words.columns.relation}>
                <button type="button" className="table-name" onClick={() => store.getState().focusOn(relation.id)}>
                  {relation.label[lang]}
                </button>
                <span className="table-pair">
                  <FamilySample family={familyOf(relation.kind)} /> {pairInWords(relation, dataset, day, lang)}
                </span>
              </th>
              <td role="cell" className="table-since" data-label={words.columns.state}>
                {courseInWords(difference, lang)}
              </td>
              <td role="cell" className="table-evidence" data-label={words.columns.evidence}>
                {reasonInWords(difference, dataset, lang)}{' '}
                {claim && (
                  <button
                    type="button"
                    className="panel-link"
                    onClick={() => chooseHit({ kind: 'claim', id: claim.id }, app)}
                  >
                    {words.open}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
