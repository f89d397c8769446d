import './samples.css';

/** How a badge looks whose line rests on somebody's own words. */
export function EvidenceSample() {
  return (
    <svg className="sample sample-evidence" viewBox="0 0 24 16" aria-hidden="true">
      <text x="12" y="22" textAnchor="middle">
        “
      </text>
    </svg>
  );
}
