import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Box, Point } from './frame.ts';
import type { Placement } from './placement.ts';

interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
  home: Point;
}

/** The actors' places while a reader moves them: everyone is drawn back home, yields to others, and stays if pinned. */
export interface AnchoredLayout {
  places: () => Placement;
  isPinned: (id: string) => boolean;
  /** Moves an actor, which stays pinned there; the others yield. */
  moveTo: (id: string, point: Point) => void;
  /** Draws all actors that are not pinned to other places; at once unless `isGliding`. */
  settleAt: (homes: Placement, isGliding: boolean) => void;
  release: (id: string) => void;
  reset: () => void;
  stop: () => void;
}

/** Room that each actor claims while others are moved. */
const roomPx = 42;
/** Less, and the simulation would cool before an actor that comes from afar is home. */
const warmth = 1;
/** Closer to home than this, an actor is put exactly there when all movement ends. */
const homePx = 1;

/** `roomOf` answers where an actor's centre may be, besides home, wherever it is moved or pushed. */
export function createAnchoredLayout(home: Placement, roomOf: (id: string) => Box, onMove: () => void): AnchoredLayout {
  const bodies: Body[] = [...home].map(([id, point]) => ({ id, x: point.x, y: point.y, home: point }));
  const simulation = forceSimulation(bodies)
    .alphaDecay(0.05)
    .force('x', forceX<Body>((body) => body.home.x).strength(0.18))
    .force('y', forceY<Body>((body) => body.home.y).strength(0.18))
    .force('collide', forceCollide<Body>(roomPx).strength(0.9))
    .stop()
    .on('tick', () => {
      for (const body of bodies) Object.assign(body, inRoom(body, body));
      onMove();
    })
    .on('end', () => {
      for (const body of bodies) if (Math.hypot(body.x - body.home.x, body.y - body.home.y) < homePx) sendHome(body);
      onMove();
    });
  const bodyOf = (id: string) => bodies.find((body) => body.id === id);

  function inRoom({ id, home: { x: homeX, y: homeY } }: Body, { x, y }: Point): Point {
    const { left, top, right, bottom } = roomOf(id);
    return {
      x: Math.max(Math.min(left, homeX), Math.min(x, Math.max(right, homeX))),
      y: Math.max(Math.min(top, homeY), Math.min(y, Math.max(bottom, homeY))),
    };
  }

  function sendHome(body: Body) {
    body.x = body.home.x;
    body.y = body.home.y;
    body.vx = 0;
    body.vy = 0;
  }

  return {
    places: () => new Map(bodies.map(({ id, x, y }) => [id, { x, y }])),
    isPinned: (id) => typeof bodyOf(id)?.fx === 'number',
    moveTo: (id, point) => {
      const body = bodyOf(id);
      if (!body) return;
      const { x, y } = inRoom(body, point);
      body.fx = x;
      body.fy = y;
      simulation.alpha(Math.max(simulation.alpha(), warmth)).restart();
    },
    settleAt: (homes, isGliding) => {
      for (const body of bodies) {
        body.home = homes.get(body.id) ?? body.home;
        if (!isGliding && typeof body.fx !== 'number') sendHome(body);
      }
      // The forces have taken each body's former home when they were made.
      simulation
        .force('x', forceX<Body>((body) => body.home.x).strength(0.18))
        .force('y', forceY<Body>((body) => body.home.y).strength(0.18));
      if (isGliding) simulation.alpha(warmth).restart();
      else onMove();
    },
    release: (id) => {
      const body = bodyOf(id);
      if (!body) return;
      body.fx = null;
      body.fy = null;
      simulation.alpha(warmth).restart();
    },
    reset: () => {
      simulation.stop();
      for (const body of bodies) {
        body.fx = null;
        body.fy = null;
        sendHome(body);
      }
      onMove();
    },
    stop: () => {
      simulation.stop();
    },
  };
}
