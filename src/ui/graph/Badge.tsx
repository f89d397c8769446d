import { badgeRadiusPx, pauseRoomPx } from '../../graph/badgeShape.ts';
import { changeSigns, type TieChange } from '../../graph/comparedTies.ts';
import type { Tie } from '../../graph/ties.ts';

const signs = { disputed: '?', denied: '≠' } as const;

/** Dotted where only one side says so; half where one source does; else whole. In halves of the ring. */
function ringDashes(isAlleged: boolean, isSingle: boolean): string | undefined {
  if (isAlleged) return '0.01 0.115';
  return isSingle ? '1 1' : undefined;
}

/**
 * The evidence of a tie at a glance: ring by independent sources, grey where nobody is quoted, sign by disagreement,
 * bars when suspended.
 */
export function Badge({ tie, change }: { tie: Tie; change?: TieChange | undefined }) {
  if (change === 'same')
    return (
      <svg className="graph-badge" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        <circle className="graph-badge-ground" cx={6} cy={6} r={4} />
      </svg>
    );
  const isSuspended = tie.status === 'suspended' && change !== 'ended';
  const room = isSuspended ? pauseRoomPx : 0;
  const [width, height] = [2 * badgeRadiusPx + room, 2 * badgeRadiusPx];
  const { sources } = tie.lead;
  const changeSign = change && changeSigns[change];
  const isQuoted = tie.states.some((state) => state.isQuoted);
  const isSingle = sources < 2 && changeSign === undefined;
  const outline = { x: 1, y: 1, width: width - 2, height: height - 2, rx: badgeRadiusPx - 1 };
  return (
    <svg
      className={`graph-badge${isQuoted ? '' : ' is-told'}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect className="graph-badge-ground" {...outline} />
      <rect
        className={`graph-badge-ring${tie.status === 'alleged' ? ' is-alleged' : ''}`}
        {...outline}
        pathLength={2}
        strokeDasharray={ringDashes(tie.status === 'alleged', isSingle)}
      />
      {isSuspended && <path className="graph-badge-pause" d={`M9 ${height / 2 - 4}v8M12.5 ${height / 2 - 4}v8`} />}
      <text x={badgeRadiusPx + room} y={height / 2 + 4.3} textAnchor="middle">
        {changeSign ?? (tie.mark ? signs[tie.mark] : sources)}
      </text>
    </svg>
  );
}
