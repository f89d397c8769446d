import type { Tie } from '../../graph/ties.ts';
import { actorNamed } from '../../text/actorNames.ts';
import { graphWords, tieLabel } from '../../text/graphWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { Badge } from './Badge.tsx';
import { changeShown, type Ghost, type TieChanges } from './drawnTies.ts';

interface Props {
  ties: readonly Tie[];
  ghosts: readonly Ghost[];
  changes: TieChanges;
  /** The badges say how a line has changed, not on how many sources it rests. */
  isComparing: boolean;
  near: ReadonlySet<string> | undefined;
  focusedTie: string | undefined;
  /** The one element of the graph that Tab reaches. */
  tabStop: string;
}

/** A button at the middle of each line: the way to its quotes. */
export function TieBadges({ ties, ghosts, changes, isComparing, near, focusedTie, tabStop }: Props) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const on = useAppState((state) => state.view.filter.on);
  const words = graphWords[lang];
  const named = (id: string) => actorNamed(id, dataset, on, lang);
  return (
    <ul className="graph-badges" aria-label={words.ties}>
      {ghosts.map(({ id, from, to, relation, year }) => (
        <li key={id} data-badge={id}>
          <button
            type="button"
            className="graph-year"
            data-tie={id}
            data-status="ended"
            data-change="ended"
            data-relations={relation.id}
            data-dim={near && !near.has(id) ? '' : undefined}
            tabIndex={tabStop === id ? 0 : -1}
            aria-label={`${relation.label[lang]} ${named(from)}, ${named(to)}, ${words.ended(String(year))}`}
            onClick={() => store.getState().focusOn(id)}
          >
            {year}
          </button>
        </li>
      ))}
      {ties.map((tie) => (
        <li key={tie.id} data-badge={tie.id}>
          <button
            type="button"
            className={`graph-tie${changes.get(tie.id) === 'same' ? ' is-same' : ''}`}
            data-tie={tie.id}
            data-opens={tie.id}
            data-status={tie.status}
            data-mark={tie.mark}
            data-quoted={tie.states.some(({ isQuoted }) => isQuoted)}
            data-change={changeShown(changes.get(tie.id))}
            data-relations={tie.states.map(({ relation }) => relation.id).join(' ')}
            data-dim={near && !near.has(tie.id) ? '' : undefined}
            aria-current={focusedTie === tie.id ? 'true' : undefined}
            aria-label={tieLabel(tie.states, { from: named(tie.from), to: named(tie.to) }, changes.get(tie.id), lang)}
            tabIndex={tabStop === tie.id ? 0 : -1}
            onClick={() => store.getState().focusOn(tie.id)}
          >
            <Badge tie={tie} change={isComparing ? changes.get(tie.id) : undefined} />
          </button>
        </li>
      ))}
    </ul>
  );
}
