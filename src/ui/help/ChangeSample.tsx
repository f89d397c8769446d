import type { ChangeMeaning } from '../../text/helpTexts.ts';

/** A line that is new, one that has just ended, or one that is not or no longer in force. */
export function ChangeSample({ meaning }: { meaning: ChangeMeaning }) {
  return (
    <svg className={`help-sample help-${meaning}`} viewBox="0 0 44 24" aria-hidden="true">
      {meaning === 'new' && <path className="help-halo" d="M7 12H37" />}
      <path className="help-line" d="M4 12H40" />
    </svg>
  );
}
