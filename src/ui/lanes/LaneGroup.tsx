import { memo, useDeferredValue, useId, useMemo } from 'react';
import { coverageGaps, coverageOf, type CoverageBin } from '../../evidence/coverage.ts';
import type { LaneGroup as Group } from '../../graph/lanes.ts';
import { tieIdOf } from '../../model/relation.ts';
import { actorNamed } from '../../text/actorNames.ts';
import { coverageSentence } from '../../text/coverageWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { binsOf, binUnitOf } from '../../time/histogram.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { CoverageBars } from '../dock/CoverageBars.tsx';
import type { LaneStandpoint } from './laneKeys.ts';
import { LaneRow, type LaneFrame } from './LaneRow.tsx';

interface Props {
  group: Group;
  frame: LaneFrame;
  focus: string | undefined;
  /** Where the keyboard stands, and what is pointed at, if that is in this group. */
  at: LaneStandpoint | undefined;
  pointed: LaneStandpoint | undefined;
}

const coverageHeightPx = 6;

/** Alone in following the second clock: most of its days change nothing else in a group. */
function Gaps({ bins, axis }: { bins: readonly CoverageBin[]; axis: Axis }) {
  const lang = useLang();
  const known = useDeferredValue(useAppState(({ view }) => view.filter.known));
  return (
    <p className="unseen">
      {coverageSentence(coverageGaps(bins), binUnitOf(axis), lang, { isAboutFocus: true, known })}
    </p>
  );
}

/** All lifelines between two actors, under their names and the strip that shows how well they are documented. */
export const LaneGroup = memo(function LaneGroup({ group, frame, focus, at, pointed }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const id = useId();
  const { axis, scale, widthPx } = frame;
  const { lanes, pair } = group;
  const bins = useMemo(() => {
    const claims = lanes.flatMap((lane) => lane.claims.map(({ claim }) => claim));
    return coverageOf(claims, dataset, binsOf(axis, binUnitOf(axis)));
  }, [lanes, dataset, axis]);
  return (
    <section className="lanes-group" aria-labelledby={id}>
      <div className="lanes-heading">
        <h3 id={id}>{pair.map((actor) => actorNamed(actor, dataset, axis.last, lang)).join(' – ')}</h3>
        <Gaps bins={bins} axis={axis} />
        <svg className="lanes-coverage" width={widthPx} height={coverageHeightPx} aria-hidden="true">
          <CoverageBars bins={bins} x={scale} heightPx={coverageHeightPx} />
        </svg>
      </div>
      <ul>
        {lanes.map((lane) => {
          const { id: relation } = lane.relation;
          const isStop = at?.relation === relation;
          return (
            <LaneRow
              key={relation}
              lane={lane}
              frame={frame}
              isFocused={focus === relation || focus === tieIdOf(lane.relation)}
              isStop={isStop}
              claimStop={isStop ? at.claim : undefined}
              pointed={pointed?.relation === relation ? pointed.claim : undefined}
            />
          );
        })}
      </ul>
    </section>
  );
});
