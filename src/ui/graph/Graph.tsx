import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { recentChange } from '../../evidence/recentChange.ts';
import { createAnchoredLayout, type AnchoredLayout } from '../../graph/anchoredLayout.ts';
import { sceneOf, stretched } from '../../graph/scene.ts';
import { neighbourhood } from '../../graph/ties.ts';
import { makeDraggable } from '../../stage/drag.ts';
import { paint } from '../../stage/painter.ts';
import { createZoom, type Zoom } from '../../stage/zoom.ts';
import { graphWords } from '../../text/graphWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useTies, useVisibleLog } from '../app/derived.ts';
import { EmptyPicture } from '../legend/EmptyPicture.tsx';
import { ActorButtons } from './ActorButtons.tsx';
import { freshTies, ghostsOf } from './drawnTies.ts';
import { stepFrom, type Standpoint } from './graphKeys.ts';
import { GraphTools } from './GraphTools.tsx';
import { TieBadges } from './TieBadges.tsx';
import { TieLines } from './TieLines.tsx';
import { usePicture } from './usePicture.ts';
import { useSize, type Size } from './useSize.ts';
import './Graph.css';

/** What the buttons beside the picture can ask of it. */
interface Controls {
  zoomBy: (factor: number) => void;
  fit: () => void;
  reset: () => void;
}

/** The force graph. React makes the elements, the painter places them, d3 zooms and drags. */
export function Graph() {
  const viewport = useRef<HTMLDivElement>(null);
  const controls = useRef<Controls>(undefined);
  const size = useSize(viewport);
  const words = graphWords[useLang()];
  return (
    <section className="graph" data-testid="graph" aria-label={words.graph}>
      <div className="graph-viewport" ref={viewport}>
        {size && size.width > 0 && size.height > 0 && <World size={size} viewport={viewport} controls={controls} />}
      </div>
      <GraphTools
        zoomBy={(factor) => controls.current?.zoomBy(factor)}
        fit={() => controls.current?.fit()}
        reset={() => controls.current?.reset()}
      />
    </section>
  );
}

interface WorldProps {
  size: Size;
  viewport: RefObject<HTMLDivElement | null>;
  controls: RefObject<Controls | undefined>;
}

function World({ size, viewport, controls }: WorldProps) {
  const { dataset, store } = useApp();
  const ties = useTies();
  const log = useVisibleLog();
  const on = useAppState((state) => state.view.filter.on);
  const focus = useAppState((state) => state.view.focus);
  const picture = usePicture(size.width);
  const change = useMemo(() => recentChange(log, on), [log, on]);
  const fresh = useMemo(() => freshTies(change), [change]);
  const ghosts = useMemo(() => ghostsOf(change, ties), [change, ties]);
  const home = useMemo(() => stretched(picture.placement, picture.frame, size.width, size.height), [picture, size]);

  const world = useRef<HTMLDivElement>(null);
  const layout = useRef<AnchoredLayout>(undefined);
  const zoom = useRef<Zoom>(undefined);
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set());
  const [hovered, setHovered] = useState<string>();
  const [standpoint, setStandpoint] = useState<Standpoint>({ actor: [...dataset.actors.keys()][0] ?? '' });

  const repaint = useCallback(() => {
    if (!world.current) return;
    const places = layout.current?.places() ?? home;
    paint(world.current, sceneOf(picture, dataset.actors, places, [...ties, ...ghosts]));
  }, [picture, dataset, home, ties, ghosts]);
  const repaintRef = useRef(repaint);
  useLayoutEffect(() => {
    repaintRef.current = repaint;
    repaint();
  }, [repaint]);

  useLayoutEffect(() => {
    const anchored = createAnchoredLayout(home, () => repaintRef.current());
    layout.current = anchored;
    setPinned(new Set());
    repaintRef.current();
    return () => anchored.stop();
  }, [home]);

  useEffect(() => {
    if (!viewport.current || !world.current) return undefined;
    const created = createZoom(viewport.current, world.current);
    zoom.current = created;
    controls.current = {
      zoomBy: created.zoomBy,
      fit: created.fit,
      reset: () => {
        created.fit();
        layout.current?.reset();
        setPinned(new Set());
      },
    };
    return () => created.stop();
  }, [viewport, controls]);

  useEffect(() => {
    if (!world.current) return undefined;
    return makeDraggable(
      world.current,
      (id) => layout.current?.places().get(id),
      (id, point) => {
        layout.current?.moveTo(id, point);
        setPinned((old) => (old.has(id) ? old : new Set(old).add(id)));
      },
    );
  }, [dataset]);

  const focusedTie = ties.find(
    ({ id, states }) => id === focus || states.some(({ relation }) => relation.id === focus),
  )?.id;
  const highlighted = hovered ?? (focus !== undefined && dataset.actors.has(focus) ? focus : focusedTie);
  const near = useMemo(() => {
    if (highlighted === undefined) return undefined;
    const tie = ties.find(({ id }) => id === highlighted);
    if (tie) return { actors: new Set([tie.from, tie.to]), ties: new Set([tie.id]) };
    const around = ties.filter(({ from, to }) => from === highlighted || to === highlighted);
    return { actors: neighbourhood(highlighted, ties), ties: new Set(around.map(({ id }) => id)) };
  }, [highlighted, ties]);

  const tiesOf = (actor: string) => ties.filter(({ from, to }) => from === actor || to === actor).map(({ id }) => id);
  const isTieThere = standpoint.tie !== undefined && [...ties, ...ghosts].some(({ id }) => id === standpoint.tie);
  const tabStop = isTieThere && standpoint.tie !== undefined ? standpoint.tie : standpoint.actor;
  const elementOf = (id: string) =>
    world.current?.querySelector<HTMLElement>(`[data-actor="${CSS.escape(id)}"], [data-tie="${CSS.escape(id)}"]`);

  // When time takes away the line on which the keyboard stands, its actor gets the focus, not the page.
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) elementOf(tabStop)?.focus();
  });

  function release(id: string) {
    layout.current?.release(id);
    setPinned((old) => new Set([...old].filter((other) => other !== id)));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = stepFrom(standpoint, key, tiesOf(standpoint.actor), layout.current?.places() ?? home);
    if (next) {
      setStandpoint(next);
      elementOf(next.tie ?? next.actor)?.focus();
    } else if (key === 'p') release(standpoint.actor);
    else if (key === '+' || key === '=') zoom.current?.zoomBy(1.4);
    else if (key === '-') zoom.current?.zoomBy(1 / 1.4);
    else if (key === '0') zoom.current?.fit();
    else if (key === 'Escape' && focus !== undefined) store.getState().focusOn(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function idAt(target: EventTarget): { actor?: string | undefined; tie?: string | undefined } {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-actor], [data-tie]') : null;
    return { actor: button?.dataset['actor'], tie: button?.dataset['tie'] };
  }

  return (
    <>
      <div
        className="graph-world"
        ref={world}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          hadFocus.current = true;
          const { actor, tie } = idAt(target);
          if (actor !== undefined) setStandpoint({ actor });
          else if (tie !== undefined) {
            const [a = '', b = ''] = tie.split('~');
            setStandpoint((old) => ({ actor: old.actor === b ? b : a, tie }));
          }
        }}
        onBlur={({ relatedTarget, target }) => {
          hadFocus.current = relatedTarget === null && !target.isConnected;
        }}
        onPointerOver={({ target, pointerType }) => {
          if (pointerType !== 'mouse') return;
          const { actor, tie } = idAt(target);
          setHovered(actor ?? tie);
        }}
        onPointerLeave={() => setHovered(undefined)}
        onDoubleClick={({ target }) => {
          const { actor } = idAt(target);
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
          tabStop={tabStop}
        />
        <ActorButtons ties={ties} labels={picture.labels} near={near?.actors} pinned={pinned} tabStop={tabStop} />
      </div>
      {ties.length === 0 && ghosts.length === 0 && <EmptyPicture />}
    </>
  );
}
