/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- where rows become blocks, some browsers forget that they are rows */
import { datetimeOf, momentInWords } from '../../text/dates.ts';
import { familyWords } from '../../text/familyWords.ts';
import { statusInWords } from '../../text/statusInWords.ts';
import { tableWords } from '../../text/tableWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { QuoteStart } from '../panel/QuoteStart.tsx';
import { FamilySample } from '../legend/FamilySample.tsx';
import type { TableRow } from './tableRows.ts';

interface Props {
  row: TableRow;
  focus: string | undefined;
  isCurrent: boolean;
}

/** One relation. Its name opens it in the panel, and so do the names of the two actors. */
export function RelationRow({ row: { state, from, to, label, family, since, quote }, focus, isCurrent }: Props) {
  const { store } = useApp();
  const lang = useLang();
  const { columns, unknownSince } = tableWords[lang];
  const { families, standings } = familyWords[lang];
  const { relation, status, mark, sources } = state;

  function opener(id: string, name: string, className: string) {
    return (
      <button
        type="button"
        className={className}
        aria-current={focus === id ? 'true' : undefined}
        onClick={() => store.getState().focusOn(id)}
      >
        {name}
      </button>
    );
  }

  return (
    <tr role="row" className="table-row" data-relation={relation.id} aria-current={isCurrent ? 'true' : undefined}>
      <td role="cell" className="table-from" data-label={columns.from}>
        {opener(relation.from, from, 'table-actor')}
      </td>
      <td role="cell" className="table-to" data-label={columns.to}>
        <FamilySample family={family} />
        {opener(relation.to, to, 'table-actor')}
      </td>
      <th role="rowheader" scope="row" className="table-relation" data-label={columns.relation}>
        {opener(relation.id, label, 'table-name')}
        <QuoteStart claim={quote} />
      </th>
      <td role="cell" className="table-family" data-label={columns.family}>
        <FamilySample family={family} />
        <span className="table-family-name">{families[family]}</span>
      </td>
      <td role="cell" className="table-status" data-label={columns.status}>
        {statusInWords(status, relation.kind, lang)}
        {mark && (
          <>
            ,{' '}
            <span className="table-mark">
              {standings[mark]}
              <span className="table-sign" aria-hidden="true">
                {mark === 'denied' ? '≠' : '?'}
              </span>
            </span>
          </>
        )}
      </td>
      <td role="cell" className="table-since" data-label={columns.since}>
        {since ? (
          <time className={`table-${since.precision}`} dateTime={datetimeOf(since)}>
            {momentInWords(since, lang)}
          </time>
        ) : (
          unknownSince
        )}
      </td>
      <td role="cell" className="table-sources" data-label={columns.sources}>
        {sources}
      </td>
    </tr>
  );
}
