import { randomLcg } from 'd3';
import type { Frame } from './frame.ts';
import { insets, type Plan } from './placement.ts';

/** Places of the plan's actors, by their order, in the frame's pixels. */
export interface Places {
  x: Float64Array;
  y: Float64Array;
}

const rounds = 12_000;
/** Crossings by which a move may be worse at the start and still be taken. */
const initialHeat = 0.5;
/** Least distance from an actor's centre to a foreign line, generous enough for fans; narrower on phones. */
const clearOfLinesPx = { wide: 50, tablet: 48, phone: 40 } as const;
const perPixel = { line: 0.05, apart: 0.03 };

/** All tracks of one pair taken as one straight line. */
interface Bundle {
  a: number;
  b: number;
}

function bundlesOf(plan: Plan): { bundles: Bundle[]; crossings: { one: Bundle; other: Bundle; weight: number }[] } {
  const index = new Map(plan.actors.map((actor, position) => [actor.id, position]));
  const byPair = new Map<string, Bundle & { members: number[] }>();
  plan.tracks.forEach((track, position) => {
    const pair = `${track.a}~${track.b}`;
    const bundle = byPair.get(pair) ?? { a: index.get(track.a) ?? 0, b: index.get(track.b) ?? 0, members: [] };
    bundle.members.push(position);
    byPair.set(pair, bundle);
  });
  const bundles = [...byPair.values()];
  const crossings = bundles.flatMap((one, position) =>
    bundles.slice(position + 1).flatMap((other) => {
      if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return [];
      // So many crossings of single lines would be seen, on average over all days.
      let weight = 0;
      for (const i of one.members) for (const j of other.members) weight += plan.together[i]?.[j] ?? 0;
      return weight > 0 ? [{ one, other, weight }] : [];
    }),
  );
  return { bundles, crossings };
}

/**
 * Finds out who stands where: simulated annealing from the given places, with one straight line for each pair, that
 * avoids crossings by the time for which they would be seen, lines through actors, and actors too near each other.
 */
export function untangle(plan: Plan, frame: Frame, start: Places, seed: number): Places & { cost: number } {
  const random = randomLcg(seed);
  const { bundles, crossings } = bundlesOf(plan);
  const { side, top, bottom } = insets(frame);
  const clear = clearOfLinesPx[frame.name];
  const count = plan.actors.length;
  const x = start.x.slice();
  const y = start.y.slice();

  function isLeft(p: number, q: number, r: number): boolean {
    const px = x[p] ?? 0;
    const py = y[p] ?? 0;
    return ((x[q] ?? 0) - px) * ((y[r] ?? 0) - py) > ((y[q] ?? 0) - py) * ((x[r] ?? 0) - px);
  }

  function costOf(): number {
    let cost = 0;
    for (const { one, other, weight } of crossings) {
      if (isLeft(one.a, one.b, other.a) === isLeft(one.a, one.b, other.b)) continue;
      if (isLeft(other.a, other.b, one.a) !== isLeft(other.a, other.b, one.b)) cost += weight;
    }
    for (const { a, b } of bundles) {
      const ax = x[a] ?? 0;
      const ay = y[a] ?? 0;
      const dx = (x[b] ?? 0) - ax;
      const dy = (y[b] ?? 0) - ay;
      const squared = dx * dx + dy * dy || 1;
      for (let actor = 0; actor < count; actor += 1) {
        if (actor === a || actor === b) continue;
        const cx = (x[actor] ?? 0) - ax;
        const cy = (y[actor] ?? 0) - ay;
        const t = Math.min(Math.max((cx * dx + cy * dy) / squared, 0), 1);
        const gap = (dx * t - cx) * (dx * t - cx) + (dy * t - cy) * (dy * t - cy);
        if (gap < clear * clear) cost += (clear - Math.sqrt(gap)) * perPixel.line;
      }
    }
    for (let i = 0; i < count; i += 1) {
      for (let j = i + 1; j < count; j += 1) {
        const dx = (x[i] ?? 0) - (x[j] ?? 0);
        const dy = (y[i] ?? 0) - (y[j] ?? 0);
        const gap = dx * dx + dy * dy;
        if (gap < frame.apartPx * frame.apartPx) cost += (frame.apartPx - Math.sqrt(gap)) * perPixel.apart;
      }
    }
    return cost;
  }

  let cost = costOf();
  let best = { x: x.slice(), y: y.slice(), cost };
  for (let round = 0; round < rounds; round += 1) {
    const cooling = 1 - round / rounds;
    const one = Math.floor(random() * count);
    const other = random() < 0.15 ? Math.floor(random() * count) : one;
    const oneX = x[one] ?? 0;
    const oneY = y[one] ?? 0;
    const otherX = x[other] ?? 0;
    const otherY = y[other] ?? 0;
    if (one !== other) {
      x[one] = otherX;
      y[one] = otherY;
      x[other] = oneX;
      y[other] = oneY;
    } else {
      const reach = random() < 0.5 * cooling ? Infinity : (cooling + 0.05) * frame.width * 0.3;
      x[one] = moved(oneX, reach, side, frame.width - side, random);
      y[one] = moved(oneY, reach, top, frame.height - bottom, random);
    }
    const next = costOf();
    if (next <= cost || random() < Math.exp((cost - next) / (initialHeat * cooling * cooling + 1e-9))) {
      cost = next;
      if (cost < best.cost) best = { x: x.slice(), y: y.slice(), cost };
    } else {
      x[other] = otherX;
      y[other] = otherY;
      x[one] = oneX;
      y[one] = oneY;
    }
  }
  return best;
}

/** A random place within reach of the old one, or anywhere between the limits. */
function moved(from: number, reach: number, least: number, most: number, random: () => number): number {
  if (reach === Infinity) return least + random() * (most - least);
  return Math.min(Math.max(from + (random() - 0.5) * reach, least), most);
}
