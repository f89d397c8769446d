import type { Standing } from '../../model/relation.ts';
import './samples.css';

const glyphs: Partial<Record<Standing, string>> = { disputed: '?', denied: '≠' };

/** How a status looks in the graph: on the line, or on the badge at its middle. */
export function StandingSample({ standing }: { standing: Standing }) {
  const glyph = glyphs[standing];
  const hasBadge = standing === 'suspended' || standing === 'alleged' || glyph !== undefined;
  return (
    <svg className={`sample sample-standing sample-${standing}`} viewBox="0 0 44 16" aria-hidden="true">
      <path className="sample-ground" d="M3 8H41" />
      <path className="sample-line" d="M3 8H41" />
      {hasBadge && <circle className="sample-badge" cx="22" cy="8" r="7.25" />}
      {standing === 'suspended' && <path className="sample-glyph" d="M20 5v6M24 5v6" />}
      {glyph && (
        <text className="sample-sign" x="22" y="12" textAnchor="middle">
          {glyph}
        </text>
      )}
    </svg>
  );
}
