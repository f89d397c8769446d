import type { MouseEvent } from 'react';
import type { TieChange } from '../../graph/comparedTies.ts';
import type { Tie } from '../../graph/ties.ts';
import { changeShown, idsAt, type Ghost, type TieChanges } from './drawnTies.ts';

interface Props {
  ties: readonly Tie[];
  ghosts: readonly Ghost[];
  changes: TieChanges;
  /** Ids of the ties that stand out; undefined while all do. */
  near: ReadonlySet<string> | undefined;
}

const isMarked = (change: TieChange | undefined) => change === 'new' || change === 'changed';

/** What a click on a line does, a click on its badge does: that has the focus from then on. */
function clickBadge({ target, currentTarget }: MouseEvent) {
  const { tie = '' } = idsAt(target);
  const badge = currentTarget.parentElement?.querySelector<HTMLElement>(`[data-tie="${CSS.escape(tie)}"]`);
  badge?.focus({ preventScroll: true });
  badge?.click();
}

/** The lines, without any geometry: the painter writes that. */
export function TieLines({ ties, ghosts, changes, near }: Props) {
  return (
    <svg className="graph-lines" aria-hidden="true" onClick={clickBadge}>
      {/* Below all lines, so that what is seen counts where two lines are close. */}
      {ties.map(({ id }) => (
        <g key={id} data-line={id}>
          <path data-d="centre" className="graph-hit" />
        </g>
      ))}
      {ghosts.map(({ id }) => (
        <g key={id} data-line={id} className="graph-ghost" data-dim={near && !near.has(id) ? '' : undefined}>
          <path data-d="centre" />
        </g>
      ))}
      {ties.map((tie) => (
        <g
          key={tie.id}
          data-line={tie.id}
          className={`graph-line graph-line-${tie.family}${changes.get(tie.id) === 'same' ? ' is-same' : ''}`}
          data-status={tie.status}
          data-change={changeShown(changes.get(tie.id))}
          data-dim={near && !near.has(tie.id) ? '' : undefined}
        >
          {isMarked(changes.get(tie.id)) && <path data-d="centre" className="graph-halo" />}
          {tie.status === 'suspended' && <path data-d="centre" className="graph-ground" />}
          <path data-d="line" className="graph-stroke" />
          {tie.family === 'aspiration' && <path data-d="head" className="graph-head" />}
        </g>
      ))}
    </svg>
  );
}
