import { spanShape, type DrawnSpan } from '../../graph/laneSpanShape.ts';
import { laneScale } from '../../graph/laneScale.ts';
import { tickPaths } from '../../graph/laneTicks.ts';
import { parseMoment } from '../../model/edtf.ts';
import { laneMarks, laneSigns, lanesWords, type LaneSign } from '../../text/lanesWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { SpanDrawing } from './SpanDrawing.tsx';

/** Samples are drawn by the same hand as the lifelines, on an axis of a hundred days. */
const axis = { first: 0, last: 99 };
const widthPx = 72;
const scale = laneScale(axis, widthPx);
const certain: DrawnSpan = {
  status: 'in-force',
  first: 0,
  last: 99,
  start: undefined,
  end: undefined,
  isOpen: false,
  marks: [],
  isContinuation: false,
};
const uncertainStart = parseMoment('[1970-01-01..1970-02-25]');

const samples: Record<LaneSign, { span: DrawnSpan; checkedUntil: number }> = {
  inForce: { span: certain, checkedUntil: 99 },
  suspended: { span: { ...certain, status: 'suspended' }, checkedUntil: 99 },
  planned: { span: { ...certain, status: 'planned' }, checkedUntil: 99 },
  alleged: { span: { ...certain, status: 'alleged' }, checkedUntil: 99 },
  uncertain: { span: { ...certain, start: uncertainStart }, checkedUntil: 99 },
  open: { span: { ...certain, isOpen: true }, checkedUntil: 45 },
  disputed: { span: { ...certain, marks: [{ mark: 'disputed', day: 0 }] }, checkedUntil: 99 },
  denied: { span: { ...certain, marks: [{ mark: 'denied', day: 0 }] }, checkedUntil: 99 },
};

function SignSample({ sign }: { sign: LaneSign }) {
  const { span, checkedUntil } = samples[sign];
  const shape = spanShape(span, 'alliance', scale, checkedUntil);
  return (
    <svg className="lanes-sample" width={widthPx} height={20} aria-hidden="true">
      <g transform="translate(0 6)">{shape && <SpanDrawing shape={shape} family="alliance" status={span.status} />}</g>
    </svg>
  );
}

/** How to read the lifelines, folded above them. */
export function LanesGuide() {
  const words = lanesWords[useLang()];
  return (
    <details className="lanes-guide">
      <summary>{words.howTo}</summary>
      <div className="lanes-guide-parts">
        <section>
          <h3>{words.barsTitle}</h3>
          <ul>
            {laneSigns.map((sign) => (
              <li key={sign}>
                <SignSample sign={sign} />
                <span>{words.signs[sign]}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.marksTitle}</h3>
          <ul>
            {laneMarks.map((mark) => (
              <li key={mark}>
                <svg className="lanes-sample" width={widthPx} height={20} aria-hidden="true">
                  <path className="lanes-tick" data-quoted transform="translate(24 10)" d={tickPaths[mark]} />
                  <path className="lanes-tick" transform="translate(44 10)" d={tickPaths[mark]} />
                </svg>
                <span>{words.marks[mark]}</span>
              </li>
            ))}
          </ul>
          <p>{words.filled}</p>
          <p>{words.sides}</p>
          <p>{words.time}</p>
        </section>
        <section>
          <h3>{words.linesTitle}</h3>
          <ul>
            {(['on', 'known', 'against'] as const).map((cursor) => (
              <li key={cursor}>
                <span className="lanes-cursor-sample" data-cursor={cursor} />
                <span>{words.cursors[cursor]}</span>
              </li>
            ))}
          </ul>
          <p>{words.coverage}</p>
          <h3>{words.usageTitle}</h3>
          <p>{words.pointer}</p>
          <p>{words.keys}</p>
        </section>
      </div>
    </details>
  );
}
