import { memo, useMemo, type MouseEvent } from 'react';
import { barPx, spanShape } from '../../graph/laneSpanShape.ts';
import { laneStretches } from '../../graph/laneStretches.ts';
import { dayAt, type LaneScale } from '../../graph/laneScale.ts';
import type { Lane, SpanFilter } from '../../graph/lanes.ts';
import { laneTicksOf, tickNear } from '../../graph/laneTicks.ts';
import type { Day } from '../../model/day.ts';
import { directedKinds } from '../../model/relation.ts';
import { pairInWords } from '../../text/actorNames.ts';
import { claimInLane, laneSentence } from '../../text/laneSentence.ts';
import { lanesWords } from '../../text/lanesWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { FamilySample } from '../legend/FamilySample.tsx';
import { chooseHit } from '../search/chooseHit.ts';
import { LaneDrawing } from './LaneDrawing.tsx';
import type { LaneStandpoint } from './laneKeys.ts';

/** What all lanes share. Changes with the width, the filter and the language, never with the date. */
export interface LaneFrame {
  axis: Axis;
  scale: LaneScale;
  widthPx: number;
  filter: SpanFilter;
  checkedUntil: Day;
  stand: (at: LaneStandpoint) => void;
  point: (at: LaneStandpoint | undefined) => void;
}

interface Props {
  lane: Lane;
  frame: LaneFrame;
  isFocused: boolean;
  /** The keyboard stands on this lane or on one of its claims. */
  isStop: boolean;
  claimStop: string | undefined;
  /** The claim on which the pointer or the keyboard is. */
  pointed: string | undefined;
}

/** How far from the middle of the bar a press still means it. */
const barReachPx = 10;
/** Where the middle of the bar stands above the foot of a lane in which nothing speaks against it. */
const usualFootPx = 18;

/** One relation: its name, which opens it, and its lifeline. */
export const LaneRow = memo(function LaneRow({ lane, frame, isFocused, isStop, claimStop, pointed }: Props) {
  const app = useApp();
  const { dataset, store } = app;
  const lang = useLang();
  const { axis, scale, widthPx, filter, checkedUntil, stand, point } = frame;
  const { relation, family, claims, spans } = lane;
  const ticks = useMemo(() => laneTicksOf(claims, scale, axis), [claims, scale, axis]);
  const shapes = useMemo(
    () =>
      laneStretches(spans, filter).flatMap((stretch) => {
        const shape = spanShape(stretch, family, scale, checkedUntil);
        return shape ? [{ stretch, shape }] : [];
      }),
    [spans, filter, family, scale, checkedUntil],
  );
  const name = useMemo(() => laneSentence(lane, dataset, lang), [lane, dataset, lang]);
  const stop = ticks.ticks.find(({ entry }) => entry.claim.id === claimStop);
  const ring = ticks.ticks.find(({ entry }) => entry.claim.id === pointed);
  const open = (claim: string) => chooseHit({ kind: 'claim', id: claim, within: relation.id }, app);
  const openRelation = () => store.getState().focusOn(relation.id);

  function placeOf({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  const barMiddlePx = ticks.barTopPx + barPx / 2;

  function isOnBar(x: number, y: number): boolean {
    if (Math.abs(y - barMiddlePx) > barReachPx) return false;
    return shapes.some(({ stretch, shape: { whole } }) => stretch.isShown && whole.from <= x && x <= whole.to);
  }

  return (
    <li className="lanes-lane" data-relation={relation.id} data-current={isFocused || undefined}>
      <button
        type="button"
        className="lanes-name"
        data-stop
        tabIndex={isStop && !stop ? 0 : -1}
        aria-label={name}
        aria-current={isFocused ? 'true' : undefined}
        style={{ marginBottom: ticks.heightPx - barMiddlePx - usualFootPx }}
        onFocus={() => stand({ relation: relation.id })}
        onClick={openRelation}
      >
        <FamilySample family={family} />
        <span className="lanes-label">
          {relation.label[lang]}
          {directedKinds.has(relation.kind) && (
            <span className="lanes-way">{pairInWords(relation, dataset, axis.last, lang)}</span>
          )}
        </span>
      </button>
      <div
        className="lanes-track"
        aria-hidden="true"
        onClick={(event) => {
          const { x, y } = placeOf(event);
          const tick = tickNear(ticks.ticks, x, y);
          stand({ relation: relation.id, claim: tick?.entry.claim.id });
          if (tick) open(tick.entry.claim.id);
          else if (isOnBar(x, y)) openRelation();
          else store.getState().moveTo(dayAt(scale, x, axis));
        }}
        onPointerMove={(event) => {
          const { x, y } = placeOf(event);
          const tick = tickNear(ticks.ticks, x, y);
          point(tick && { relation: relation.id, claim: tick.entry.claim.id });
        }}
        onPointerLeave={() => point(undefined)}
      >
        <LaneDrawing family={family} shapes={shapes} ticks={ticks} widthPx={widthPx} />
        {ring && <span className="lanes-ring" style={{ translate: `${ring.x}px ${ring.y}px` }} />}
      </div>
      {stop && (
        <div className="lanes-claim-place">
          <button
            key={stop.entry.claim.id}
            type="button"
            className="lanes-claim"
            data-stop
            tabIndex={0}
            style={{ translate: `${stop.x}px ${stop.y}px` }}
            aria-label={`${claimInLane(stop.entry, dataset, lang)}: ${stop.entry.claim.says[lang]} ${lanesWords[
              lang
            ].claimAt(claims.indexOf(stop.entry) + 1, claims.length)}`}
            onFocus={() => point({ relation: relation.id, claim: stop.entry.claim.id })}
            onBlur={() => point(undefined)}
            onClick={() => open(stop.entry.claim.id)}
          />
        </div>
      )}
    </li>
  );
});
