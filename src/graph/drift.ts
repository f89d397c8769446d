import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import { pairId, type Family, type Status } from '../model/relation.ts';
import type { Point } from './frame.ts';
import { within } from './draft.ts';
import type { Ground } from './picture.ts';
import { insets } from './placement.ts';
import type { Tie } from './ties.ts';

interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
  home: Point;
}
type Spring = SimulationLinkDatum<Body> & { affinity: number };

/** How strongly a line draws two actors together; tension drives them apart. */
const pull: Record<Family, number> = { alliance: 1, aspiration: 0.8, arms: 0.5, tension: -0.9 };
const weight: Record<Status, number> = { 'in-force': 1, suspended: 0.15, planned: 0.5, alleged: 0.3 };

const steps = 160;
const roomPx = 62;
/** Keeps the picture recognisable: everyone is also drawn to the place that suits all dates. */
const homeStrength = 0.1;
/** Room beside an actor that lines between others keep free. */
const offLinePx = 56;

/** For each pair of actors that have ties, the sum of their pulls, between -1 and 1.5. */
function affinities(ties: readonly Tie[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, family, status, mark } of ties) {
    const pair = pairId(from, to);
    const share = mark === 'denied' ? 0 : pull[family] * weight[status];
    sums.set(pair, Math.min(Math.max((sums.get(pair) ?? 0) + share, -1), 1.5));
  }
  return sums;
}

/** Pushes actors aside from the straight lines between others. */
function forceOffLines(bodies: readonly Body[], springs: readonly Spring[]) {
  return (alpha: number) => {
    for (const { source, target } of springs) {
      if (typeof source !== 'object' || typeof target !== 'object') continue;
      const [dx, dy] = [target.x - source.x, target.y - source.y];
      const length = Math.hypot(dx, dy) || 1;
      for (const body of bodies) {
        if (body === source || body === target) continue;
        const [x, y] = [body.x - source.x, body.y - source.y];
        const along = (x * dx + y * dy) / length;
        if (along < 0 || along > length) continue;
        const aside = (x * dy - y * dx) / length;
        if (Math.abs(aside) >= offLinePx) continue;
        const push = ((offLinePx - Math.abs(aside)) * (aside < 0 ? -1 : 1) * alpha * 0.5) / length;
        body.x += dy * push;
        body.y -= dx * push;
      }
    }
  };
}

/** Where the actors would stand if only the ties of one day drew them together or apart. */
export function driftedPlaces({ placement, frame }: Pick<Ground, 'placement' | 'frame'>, ties: readonly Tie[]) {
  const { width, height } = frame;
  const bodies: Body[] = [...placement].map(([id, { x, y }]) => ({ id, x, y, home: { x, y } }));
  const springs: Spring[] = [...affinities(ties)].flatMap(([pair, affinity]) => {
    const [a, b] = pair.split('~').map((id) => bodies.find((body) => body.id === id));
    return a && b ? [{ source: a, target: b, affinity }] : [];
  });
  const reach = Math.min(width, height * 1.3) * 0.55;
  forceSimulation(bodies)
    .force('x', forceX<Body>(({ home: { x } }) => x).strength(homeStrength))
    .force('y', forceY<Body>(({ home: { y } }) => y).strength(homeStrength))
    .force(
      'ties',
      forceLink<Body, Spring>(springs)
        .distance(({ affinity }) => reach * (affinity > 0 ? 1 - 0.45 * affinity : 1 - 0.5 * affinity))
        .strength(({ affinity }) => 0.09 * Math.abs(affinity)),
    )
    .force('collide', forceCollide<Body>(roomPx).strength(0.9))
    .force('lines', forceOffLines(bodies, springs))
    .stop()
    .tick(steps);
  const { side, top, bottom } = insets(frame);
  return new Map(
    bodies.map(({ id, x, y }) => [id, { x: within(x, side, width - side), y: within(y, top, height - bottom) }]),
  );
}

/** The ground of one day: its own places, and room kept only for what is there. Pure: the same ties, the same ground. */
export function driftedGround(ground: Ground, ties: readonly Tie[]): Ground {
  const there = new Set(ties.map(({ id }) => id));
  const isThere = ground.plan.tracks.map(({ id }) => there.has(id));
  const together = isThere.map((one) => isThere.map((other) => (one && other ? 1 : 0)));
  return { ...ground, plan: { ...ground.plan, together, alsoSeen: [] }, placement: driftedPlaces(ground, ties) };
}
