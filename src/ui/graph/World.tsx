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
import type { Placement } from '../../graph/placement.ts';
import { sceneOf, stretched } from '../../graph/scene.ts';
import { paint } from '../../stage/painter.ts';
import { createZoom, type Zoom } from '../../stage/zoom.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';
import { useTies, useVisibleLog } from '../app/derived.ts';
import { EmptyPicture } from '../legend/EmptyPicture.tsx';
import { ActorButtons } from './ActorButtons.tsx';
import { freshTies, ghostsOf, idsAt, nearOf, tiesAt } from './drawnTies.ts';
import { zoomStep } from './GraphTools.tsx';
import { TieBadges } from './TieBadges.tsx';
import { TieLines } from './TieLines.tsx';
import { useMovableActors } from './useMovableActors.ts';
import { usePicture } from './usePicture.ts';
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
  const ties = useTies();
  const log = useVisibleLog();
  const on = useAppState((state) => state.view.filter.on);
  const focus = useAppState((state) => state.view.focus);
  const picture = usePicture(size.width);
  const change = useMemo(() => recentChange(log, on), [log, on]);
  const fresh = useMemo(() => freshTies(change), [change]);
  const ghosts = useMemo(() => ghostsOf(change, ties), [change, ties]);
  const drawn = useMemo(() => [...ties, ...ghosts], [ties, ghosts]);
  const home = useMemo(() => stretched(picture.placement, picture.frame, size.width, size.height), [picture, size]);

  const world = useRef<HTMLDivElement>(null);
  const repaint = useCallback(
    (places: Placement) => {
      if (world.current) paint(world.current, sceneOf(picture, actors, places, drawn));
    },
    [picture, actors, drawn],
  );
  const { pinned, places, release, reset } = useMovableActors(world, home, repaint);
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
  const focusedTie = ties.find(
    ({ id, states }) => id === focus || states.some(({ relation }) => relation.id === focus),
  )?.id;
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
        <TieLines ties={ties} ghosts={ghosts} fresh={fresh} near={near?.ties} />
        <TieBadges
          ties={ties}
          ghosts={ghosts}
          fresh={fresh}
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
