import { useMemo } from 'react';
import { figuresOf } from '../../evidence/figures.ts';
import { aboutTexts } from '../../text/aboutTexts.ts';
import { figuresInWords } from '../../text/figuresInWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';

/** What the open dataset holds and how well it rests, in numbers. */
export function FiguresTable() {
  const { dataset } = useApp();
  const lang = useLang();
  const words = aboutTexts[lang];
  const figures = useMemo(() => figuresOf(dataset), [dataset]);
  return (
    <table className="about-table figures">
      <caption className="unseen">{words.figuresTitle}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.columns.what}</span>
          </th>
          <th scope="col">{words.columns.count}</th>
          <th scope="col">{words.columns.share}</th>
        </tr>
      </thead>
      {figuresInWords(figures, dataset.meta, lang).map(({ title, total, rows }) => (
        <tbody key={title}>
          <tr className="about-total">
            <th scope="rowgroup" colSpan={total === undefined ? 3 : 1}>
              {title}
            </th>
            {total !== undefined && <td colSpan={2}>{total}</td>}
          </tr>
          {rows.map(({ name, value, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td colSpan={share === undefined ? 2 : 1}>{value}</td>
              {share !== undefined && <td>{share}</td>}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
