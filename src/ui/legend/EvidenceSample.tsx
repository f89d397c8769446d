import './samples.css';

/** How a badge looks whose line rests on quoted words, and how one on which everything is told: hollow. */
export function EvidenceSample({ isQuoted }: { isQuoted: boolean }) {
  return (
    <svg className="sample sample-evidence" viewBox="0 0 24 16" aria-hidden="true">
      <circle className={isQuoted ? 'sample-quoted' : 'sample-told'} cx="12" cy="8" r="7" />
      {isQuoted && <path className="sample-quote-mark" d="M8 6h2.5v3q0 2-2 2.6M13 6h2.5v3q0 2-2 2.6" />}
    </svg>
  );
}
