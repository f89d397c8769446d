import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import { recentChange } from '../../evidence/recentChange.ts';
import { driftedGround } from '../../graph/drift.ts';
import type { Placement } from '../../graph/placement.ts';
import { pictureOf } from '../../graph/picture.ts';
import { roomFor } from '../../graph/room.ts';
import { sceneOf } from '../../graph/scene.ts';
import { paint } from '../../stage/painter.ts';
import { createZoom, type Zoom } from '../../stage/zoom.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';
import { useComparison, useTies, useVisibleLog } from '../app/derived.ts';
import { EmptyPicture } from '../legend/EmptyPicture.tsx';
import { focusedOn } from '../panel/focusedOn.ts';
import { ActorButtons } from './ActorButtons.tsx';
import { freshTies, ghostsOf, idsAt, nearOf, tiesAt } from './drawnTies.ts';
import { zoomStep } from './GraphTools.tsx';
import { TieBadges } from './TieBadges.tsx';
import { TieLines } from './TieLines.tsx';
import { useMovableActors } from './useMovableActors.ts';
import { useGround } from './useGround.ts';
import type { Size } from './useSize.ts';
import { useStandpoint } from './useStandpoint.ts';

/** What the buttons beside the picture can ask of it. */
export interface Controls {
  zoomBy: (factor: number) => void;
  fit: () => void;
  reset: () => void;
}

interface Props {
  size: Size;
  viewport: RefObject<HTMLDivElement | null>;
  ref: Ref<Controls>;
}

/** All that zooms: lines, badges and actors. React makes the elements, the painter places them, d3 zooms and drags. */
export function World({ size, viewport, ref }: Props) {
  const { dataset, store } = useApp();
  const { actors } = dataset;
  const tiesNow = useTies();
  const comparison = useComparison();
  const log = useVisibleLog();
  const on = useAppState((state) => state.view.filter.on);
  const focus = useAppState((state) => state.view.focus);
  const change = useMemo(() => recentChange(log, on), [log, on]);
  const ties = useMemo(() => comparison?.ties.map(({ tie }) => tie) ?? tiesNow, [comparison, tiesNow]);
  const changes = useMemo(
    () => (comparison ? new Map(comparison.ties.map(({ tie, change: how }) => [tie.id, how])) : freshTies(change)),
    [comparison, change],
  );
  const ghosts = useMemo(() => (comparison ? [] : ghostsOf(change, ties)), [comparison, change, ties]);
  const drawn = useMemo(() => [...ties, ...ghosts], [ties, ghosts]);

  const ground = useGround(size.width);
  const isDrifting = useAppState((state) => state.view.isDrifting);
  const atRest = useMemo(() => pictureOf(ground, size), [ground, size]);
  const drifted = useMemo(
    () => (isDrifting ? pictureOf(driftedGround(ground, tiesNow), size) : undefined),
    [isDrifting, ground, tiesNow, size],
  );
  const picture = drifted ?? atRest;
  const world = useRef<HTMLDivElement>(null);
  const repaint = useCallback(
    (places: Placement) => {
      if (world.current) paint(world.current, sceneOf(picture, actors, places, drawn));
    },
    [picture, actors, drawn],
  );
  const roomOf = useCallback(
    (id: string) => roomFor(actors.get(id), atRest.labels.get(id), size),
    [actors, atRest, size],
  );
  const { pinned, places, release, reset } = useMovableActors(world, atRest.places, drifted?.places, roomOf, repaint);
  const standpoint = useStandpoint(world, {
    first: [...actors.keys()][0] ?? '',
    ties: new Set(drawn.map(({ id }) => id)),
    tiesOf: (actor) => tiesAt(actor, drawn),
    places,
  });

  const zoom = useRef<Zoom>(undefined);
  useEffect(() => {
    if (!viewport.current || !world.current) return undefined;
    const created = createZoom(viewport.current, world.current);
    zoom.current = created;
    return () => created.stop();
  }, [viewport]);
  useImperativeHandle(
    ref,
    () => ({
      zoomBy: (factor) => zoom.current?.zoomBy(factor),
      fit: () => zoom.current?.fit(),
      reset: () => {
        zoom.current?.fit();
        reset();
      },
    }),
    [reset],
  );

  const [hovered, setHovered] = useState<string>();
  const focused = useMemo(() => focusedOn(focus, dataset), [focus, dataset]);
  const focusedTie = ties.find(({ id }) => focused.kind === 'tie' && id === focused.id)?.id;
  const highlighted = hovered ?? (focus !== undefined && actors.has(focus) ? focus : focusedTie);
  const near = useMemo(() => nearOf(highlighted, drawn), [highlighted, drawn]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (standpoint.step(event)) setHovered(undefined);
    else if (key === 'p') release(standpoint.actor);
    else if (key === '+' || key === '=') zoom.current?.zoomBy(zoomStep);
    else if (key === '-') zoom.current?.zoomBy(1 / zoomStep);
    else if (key === '0') zoom.current?.fit();
    else if (key === 'Escape' && focus !== undefined) store.getState().focusOn(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <div
        className="graph-world"
        ref={world}
        onKeyDown={onKeyDown}
        onFocus={standpoint.onFocus}
        onBlur={standpoint.onBlur}
        onPointerOver={({ target, pointerType }) => {
          const { actor, tie } = idsAt(target);
          if (pointerType === 'mouse') setHovered(actor ?? tie);
        }}
        onPointerLeave={() => setHovered(undefined)}
        onDoubleClick={({ target }) => {
          const { actor } = idsAt(target);
          if (actor !== undefined) release(actor);
        }}
      >
        <TieLines ties={ties} ghosts={ghosts} changes={changes} near={near?.ties} />
        <TieBadges
          ties={ties}
          ghosts={ghosts}
          changes={changes}
          isComparing={comparison !== undefined}
          near={near?.ties}
          focusedTie={focusedTie}
          tabStop={standpoint.tabStop}
        />
        <ActorButtons
          ties={ties}
          labels={picture.labels}
          near={near?.actors}
          pinned={pinned}
          tabStop={standpoint.tabStop}
        />
      </div>
      {drawn.length === 0 && <EmptyPicture />}
    </>
  );
}
