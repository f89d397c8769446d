import type { TieChange } from '../../graph/comparedTies.ts';
import type { Tie } from '../../graph/ties.ts';
import { changeShown, type Ghost, type TieChanges } from './drawnTies.ts';

interface Props {
  ties: readonly Tie[];
  ghosts: readonly Ghost[];
  changes: TieChanges;
  /** Ids of the ties that stand out; undefined while all do. */
  near: ReadonlySet<string> | undefined;
}

const isMarked = (change: TieChange | undefined) => change === 'new' || change === 'changed';

/** The lines, without any geometry: the painter writes that. */
export function TieLines({ ties, ghosts, changes, near }: Props) {
  return (
    <svg className="graph-lines" aria-hidden="true">
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
