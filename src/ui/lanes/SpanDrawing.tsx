import { barPx, type SpanShape } from '../../graph/laneSpanShape.ts';
import type { Family, Mark, Status } from '../../model/relation.ts';

const signRadiusPx = 7.5;
const signs = { disputed: '?', denied: '≠' } as const;

type Glyph = 'pause' | Mark;

interface Props {
  shape: SpanShape;
  family: Family;
  status: Status;
  mark: Mark | undefined;
}

/** One stretch of a lifeline, its bar between y 0 and the bar's height. */
export function SpanDrawing({ shape, family, status, mark }: Props) {
  const { whole, body, outline, hatch, unchecked, arrow } = shape;
  const isSlender = status === 'planned' || status === 'alleged';
  const glyphs: Glyph[] = [...(status === 'suspended' ? ['pause' as const] : []), ...(mark ? [mark] : [])];
  const middle = (whole.from + whole.to) / 2;
  const firstX = Math.min(whole.from + 12, middle - (glyphs.length - 1) * signRadiusPx);
  return (
    <g className={`lanes-span lanes-${family}`} data-status={status}>
      {(isSlender || status === 'suspended') && <path className="lanes-outline" d={outline} />}
      <path className="lanes-bar" d={body} />
      <path className="lanes-hatch" d={hatch} />
      <path className="lanes-unchecked" d={unchecked} />
      <path className="lanes-arrow" d={arrow} />
      {glyphs.map((glyph, index) => (
        <g
          key={glyph}
          className="lanes-sign"
          transform={`translate(${(firstX + index * 2 * signRadiusPx).toFixed(1)} ${barPx / 2})`}
        >
          <circle r={signRadiusPx} />
          {glyph === 'pause' ? (
            <path d="M-2 -3.5v7M2 -3.5v7" />
          ) : (
            <text y={4.2} textAnchor="middle">
              {signs[glyph]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
