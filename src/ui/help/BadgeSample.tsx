import type { BadgeMeaning } from '../../text/helpWords.ts';

const signs: Record<BadgeMeaning, string> = { full: '3', half: '1', disputed: '?', denied: '≠', suspended: '' };

/** A badge as it sits on a line. */
export function BadgeSample({ meaning }: { meaning: BadgeMeaning }) {
  const isHalf = meaning === 'half';
  return (
    <svg className="help-sample" viewBox="0 0 44 24" aria-hidden="true">
      <path className="help-line" d="M2 12H42" />
      <circle className="help-badge-ground" cx="22" cy="12" r="11" />
      <path
        className="help-badge-ring"
        d={isHalf ? 'M22 2a10 10 0 0 1 0 20' : 'M22 2a10 10 0 0 1 0 20 10 10 0 0 1 0-20'}
      />
      {meaning === 'suspended' ? (
        <path className="help-badge-bars" d="M19.5 8v8M24.5 8v8" />
      ) : (
        <text className="help-badge-sign" x="22" y="16" textAnchor="middle">
          {signs[meaning]}
        </text>
      )}
    </svg>
  );
}
