import type { CoverageBin } from '../../evidence/coverage.ts';
import { hatched } from '../../graph/hatch.ts';
import type { Day } from '../../model/day.ts';
import './Coverage.css';

interface Props {
  bins: readonly CoverageBin[];
  x: (day: Day) => number;
  heightPx: number;
}

/** From so many documents on a stretch is drawn darker. */
const many = 4;

/** Stretches with documents filled, those without hatched. */
export function CoverageBars({ bins, x, heightPx }: Props) {
  const gaps = bins.filter(({ documents }) => documents === 0);
  const hatch = gaps
    .map(({ first, last }) => hatched({ from: Math.max(x(first), 0), to: x(last + 1) }, heightPx))
    .join('');
  return (
    <>
      {bins
        .filter(({ documents, last }) => documents > 0 && x(last + 1) > 0)
        .map(({ first, last, documents }) => (
          <rect
            key={first}
            className="coverage-bar"
            data-many={documents >= many || undefined}
            x={Math.max(x(first), 0)}
            width={Math.max(x(last + 1) - Math.max(x(first), 0), 1)}
            height={heightPx}
          />
        ))}
      <path className="coverage-gap" d={hatch} />
    </>
  );
}
