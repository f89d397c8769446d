import { barPx, signRadiusPx, type SpanShape } from '../../graph/laneSpanShape.ts';
import type { Family, Status } from '../../model/relation.ts';

const characters = { disputed: '?', denied: '≠' } as const;

interface Props {
  shape: SpanShape;
  family: Family;
  status: Status;
}

/** One stretch of a lifeline, its bar between y 0 and the bar's height. */
export function SpanDrawing({ shape, family, status }: Props) {
  const { body, outline, hatch, unchecked, arrow, signs } = shape;
  return (
    <g className={`lanes-span lanes-${family}`} data-status={status}>
      {status !== 'in-force' && <path className="lanes-outline" d={outline} />}
      <path className="lanes-bar" d={body} />
      <path className="lanes-hatch" d={hatch} />
      <path className="lanes-unchecked" d={unchecked} />
      <path className="lanes-arrow" d={arrow} />
      {signs.map(({ glyph, x }) => (
        <g key={glyph} className="lanes-sign" transform={`translate(${x.toFixed(1)} ${barPx / 2})`}>
          <circle r={signRadiusPx} />
          {glyph === 'pause' ? (
            <path d="M-2 -3.5v7M2 -3.5v7" />
          ) : (
            <text y={4.2} textAnchor="middle">
              {characters[glyph]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
