import { strokeOf } from '../../graph/strokes.ts';
import type { Family } from '../../model/relation.ts';
import './samples.css';

const [widthPx, heightPx] = [44, 16];
const middle = heightPx / 2;
/** Several points, so that a taper can narrow on the way. */
const line = [3, 13, 23, 33, 41].map((x) => ({ x, y: middle }));
const strokes = {
  alliance: strokeOf(line, 'alliance', false),
  aspiration: strokeOf(line, 'aspiration', true),
  arms: strokeOf(line, 'arms', true),
  tension: strokeOf(line, 'tension', false),
};

/** A short piece of the family's line, drawn by the same hand as the lines of the graph. */
export function FamilySample({ family }: { family: Family }) {
  const { line: path, head } = strokes[family];
  return (
    <svg className={`sample sample-${family}`} viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
      <path className="sample-line" d={path} />
      {head && <path className="sample-head" d={head} />}
    </svg>
  );
}
