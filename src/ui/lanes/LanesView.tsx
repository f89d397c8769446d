import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { axisOf } from '../../evidence/changeLog.ts';
import { laneScale } from '../../graph/laneScale.ts';
import { laneGroups, shownGroups } from '../../graph/lanes.ts';
import { appWords } from '../../text/appWords.ts';
import { laneDaySentence } from '../../text/laneSentence.ts';
import { periodOf } from '../../time/periods.ts';
import { dayAfterKey } from '../../time/sliderKeys.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useWidth } from '../dock/useWidth.ts';
import { EmptyPicture } from '../legend/EmptyPicture.tsx';
import { focusedOn } from '../panel/focusedOn.ts';
import { LaneCursors, LaneGrid } from './LaneCursors.tsx';
import { LaneGroup } from './LaneGroup.tsx';
import type { LaneStandpoint } from './laneKeys.ts';
import { LaneReadout } from './LaneReadout.tsx';
import type { LaneFrame } from './LaneRow.tsx';
import { LanesGuide } from './LanesGuide.tsx';
import { LanesHead, type LanePeriod } from './LanesHead.tsx';
import { useLaneStandpoint } from './useLaneStandpoint.ts';
import './Lanes.css';

/** One lifeline per relation, grouped by pair: what held when, who said so when, and the chosen days across them all. */
export function LanesView() {
  const { dataset, store, announcer } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const families = useAppState(({ view }) => view.filter.families);
  const statuses = useAppState(({ view }) => view.filter.statuses);
  const isQuotedOnly = useAppState(({ view }) => view.filter.isQuotedOnly);
  const filter = useMemo(() => ({ statuses, isQuotedOnly }), [statuses, isQuotedOnly]);
  const focus = useAppState(({ view }) => view.focus);
  const [period, choose] = useState<LanePeriod>('all');
  const [pointed, point] = useState<LaneStandpoint>();
  const [track, widthPx] = useWidth();
  const body = useRef<HTMLDivElement>(null);

  const axis = useMemo(() => {
    const whole = axisOf(dataset);
    return periodOf(period, whole, whole.last, whole).axis;
  }, [dataset, period]);
  const scale = useMemo(() => laneScale(axis, widthPx), [axis, widthPx]);
  const groups = useMemo(
    () => shownGroups(laneGroups(dataset, known), { families, ...filter }, axis),
    [dataset, known, families, filter, axis],
  );
  const stops = useMemo(
    () =>
      groups.flatMap(({ lanes }) =>
        lanes.map(({ relation, claims }) => ({
          relation: relation.id,
          claims: claims.filter(({ day }) => axis.first <= day && day <= axis.last).map(({ claim }) => claim.id),
        })),
      ),
    [groups, axis],
  );
  const focused = useMemo(() => focusedOn(focus, dataset), [focus, dataset]);
  const asked = focused.kind === 'tie' ? (focused.asked ?? focused.relations[0])?.id : undefined;
  const focusId = focused.kind === 'tie' ? (focused.asked?.id ?? focused.id) : undefined;
  const { at, stand, step, ...keepsFocus } = useLaneStandpoint(body, stops, asked);
  const pointAt = useCallback(
    (next: LaneStandpoint | undefined) => point((old) => (old?.claim === next?.claim ? old : next)),
    [],
  );
  const frame = useMemo<LaneFrame>(() => {
    const checkedUntil = dataset.meta.checkedUntil?.latest ?? dataset.meta.asOf.latest;
    return { axis, scale, widthPx, filter, checkedUntil, stand, point: pointAt };
  }, [dataset, axis, scale, widthPx, filter, stand, pointAt]);

  const isFresh = useRef(true);
  // Before the panel, which below the picture has the last word on where the page scrolls.
  useLayoutEffect(() => {
    if (widthPx === 0) return;
    const block = isFresh.current ? 'center' : 'nearest';
    isFresh.current = false;
    // Of several relations of a tie the one on which the reader is.
    const find = (selector: string) => body.current?.querySelector(selector);
    const lane = find('[data-current]:has([tabindex="0"])') ?? find('[data-current]');
    if (focusId !== undefined) lane?.scrollIntoView({ block });
  }, [focusId, widthPx]);

  function moveTo(day: number) {
    store.getState().moveTo(day);
    const lane = groups.flatMap(({ lanes }) => lanes).find(({ relation }) => relation.id === at?.relation);
    if (lane) announcer.say(laneDaySentence(lane, day, lang));
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      const day = dayAfterKey(store.getState().view.filter.on, key, false, axisOf(dataset));
      if (day !== undefined) moveTo(day);
    } else if (key.toLowerCase() === 'd' && at?.claim !== undefined) {
      const claims = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.claims));
      const entry = claims.find(({ claim }) => claim.id === at.claim);
      if (entry) moveTo(entry.day);
    } else if (!step(key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="lanes" data-testid="lanes">
      <h2 className="unseen">{appWords[lang].shows.lanes}</h2>
      <LanesGuide />
      <div className="lanes-top">
        <LaneReadout groups={groups} pointed={pointed} />
        <LanesHead track={track} widthPx={widthPx} scale={scale} axis={axis} period={period} choose={choose} />
      </div>
      {groups.length === 0 ? (
        <EmptyPicture />
      ) : (
        <div className="lanes-body" ref={body} onKeyDown={onKeyDown} {...keepsFocus}>
          <LaneGrid scale={scale} axis={axis} />
          <LaneCursors scale={scale} axis={axis} />
          {widthPx > 0 &&
            groups.map((group) => {
              const has = (id: string | undefined) => group.lanes.some(({ relation }) => relation.id === id);
              return (
                <LaneGroup
                  key={group.id}
                  group={group}
                  frame={frame}
                  focus={focusId}
                  at={has(at?.relation) ? at : undefined}
                  pointed={has(pointed?.relation) ? pointed : undefined}
                />
              );
            })}
        </div>
      )}
    </div>
  );
}
