import type { BadgeMeaning } from '../../text/helpTexts.ts';

const signs: Record<BadgeMeaning, string> = {
  full: '3',
  half: '1',
  told: '2',
  disputed: '?',
  denied: '≠',
  suspended: '3',
};

const rings: Partial<Record<BadgeMeaning, string>> = {
  half: 'M22 2a10 10 0 0 1 0 20',
  suspended: 'M16 2h12a10 10 0 0 1 0 20H16a10 10 0 0 1 0-20Z',
};
const fullRing = 'M22 2a10 10 0 0 1 0 20 10 10 0 0 1 0-20Z';

/** A badge as it sits on a line. */
export function BadgeSample({ meaning }: { meaning: BadgeMeaning }) {
  const isWide = meaning === 'suspended';
  return (
    <svg className={`help-sample${meaning === 'told' ? ' is-told' : ''}`} viewBox="0 0 44 24" aria-hidden="true">
      <path className="help-line" d="M2 12H42" />
      <path className="help-badge-ground" d={isWide ? rings.suspended : fullRing} />
      <path className="help-badge-ring" d={rings[meaning] ?? fullRing} />
      {isWide && <path className="help-badge-bars" d="M14 8v8M18 8v8" />}
      <text className="help-badge-sign" x={isWide ? 27 : 22} y="16" textAnchor="middle">
        {signs[meaning]}
      </text>
    </svg>
  );
}
