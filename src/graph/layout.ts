import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  randomLcg,
  type SimulationNodeDatum,
} from 'd3';
import type { Frame } from './frame.ts';
import { placeBadges } from './badges.ts';
import { placeLabels } from './labels.ts';
import { clearancePx, costFunction } from './layoutCost.ts';
import { insets, leastClearance, type Placement, type Plan } from './placement.ts';
import { untangle, type Places } from './untangle.ts';

interface Body extends SimulationNodeDatum {
  id: string;
}

const ticks = 60;
/** Cost by which a move may be worse at the start of a refinement and still be taken, so that it leaves dead ends. */
const initialHeat = 2;

/** What lines under names cost when the very best is chosen. */
const labelWeight = 8;
/** What each pixel costs that badges lack. */
const badgeWeight = 3;
/** What each pixel costs by which a line comes nearer to a foreign actor than allowed. */
const tooNearWeight = 200;

/** How far the winner's actors may still move at once. */
const polishReachPx = 14;

type CostFunction = ReturnType<typeof costFunction>;

/** How much is tried: `thorough` takes seconds and is for the build, `quick` some hundredths of a second. */
export type Effort = 'thorough' | 'quick';
const efforts = {
  thorough: { seeds: 60, refinedSeeds: 12, refinements: 3000, polishing: 150 },
  quick: { seeds: 5, refinedSeeds: 2, refinements: 600, polishing: 0 },
} as const satisfies Record<Effort, unknown>;

/** One run of the force simulation from the random places of a seed, stretched to the frame. */
function settle(plan: Plan, frame: Frame, seed: number): Places {
  const random = randomLcg(seed);
  const bodies: Body[] = plan.actors.map(({ id }) => ({ id, x: random() * frame.width, y: random() * frame.height }));
  const pairs = new Map(plan.tracks.map(({ a, b }) => [`${a}~${b}`, { source: a, target: b }]));
  const links = forceLink<Body, { source: string; target: string }>([...pairs.values()]).id(({ id }) => id);
  forceSimulation(bodies)
    .randomSource(randomLcg(seed / 2))
    .force('charge', forceManyBody().strength(-frame.apartPx * 9))
    .force('link', links.distance(frame.apartPx * 1.8).strength(0.25))
    .force('collide', forceCollide(frame.apartPx / 2))
    .force('x', forceX(frame.width / 2).strength(0.05))
    .force('y', forceY(frame.height / 2).strength(0.05 * (frame.width / frame.height)))
    .stop()
    .tick(ticks);
  const { side, top, bottom } = insets(frame);
  return {
    x: stretchedTo(
      bodies.map(({ x = 0 }) => x),
      side,
      frame.width - side,
    ),
    y: stretchedTo(
      bodies.map(({ y = 0 }) => y),
      top,
      frame.height - bottom,
    ),
  };
}

function stretchedTo(values: readonly number[], from: number, to: number): Float64Array {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Float64Array.from(values, (value) =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from),
  );
}

/** Small random moves with all lines as they will be drawn, worse ones accepted less and less. */
function refine(frame: Frame, start: Places, costOf: CostFunction, refinements: number, seed: number) {
  const random = randomLcg(seed);
  const { side, top, bottom } = insets(frame);
  const [x, y] = [start.x.slice(), start.y.slice()];
  let cost = costOf(x, y);
  let best = { x: x.slice(), y: y.slice(), cost };
  for (let round = 0; round < refinements; round += 1) {
    const cooling = 1 - round / refinements;
    const one = Math.floor(random() * x.length);
    const [oneX = 0, oneY = 0] = [x[one], y[one]];
    const reach = frame.width * 0.15 * cooling + 4;
    x[one] = Math.min(Math.max(oneX + (random() - 0.5) * reach, side), frame.width - side);
    y[one] = Math.min(Math.max(oneY + (random() - 0.5) * reach, top), frame.height - bottom);
    const next = costOf(x, y);
    if (next - cost < -Math.log(random() + 1e-9) * initialHeat * cooling * cooling) {
      cost = next;
      if (cost < best.cost) best = { x: x.slice(), y: y.slice(), cost };
    } else {
      x[one] = oneX;
      y[one] = oneY;
    }
  }
  return best;
}

/**
 * Places the actors for all dates at once: force simulations from several fixed seeds, each untangled; the best of
 * them refined with all lines, the very best polished. The same plan and frame always give the same places.
 */
export function layOut(plan: Plan, frame: Frame, effort: Effort): Placement {
  const { seeds, refinedSeeds, refinements, polishing } = efforts[effort];
  const runs = Array.from({ length: seeds }, (_, index) => {
    const seed = (index + 1) / (seeds + 1);
    return untangle(plan, frame, settle(plan, frame, seed), seed);
  }).sort((one, other) => one.cost - other.cost);
  const costOf = costFunction(plan, frame);
  const finalists = runs.slice(0, refinedSeeds).map((run, index) => {
    const places = rounded(refine(frame, run, costOf, refinements, (index + 1) / 17));
    return { ...places, cost: wholeCost(plan, frame, places, costOf) };
  });
  const [best] = finalists.sort((one, other) => one.cost - other.cost);
  return best ? placementOf(plan, polish(plan, frame, best, costOf, polishing)) : new Map();
}

function rounded({ x, y }: Places): Places {
  return { x: x.map(Math.round), y: y.map(Math.round) };
}

function placementOf({ actors }: Plan, { x, y }: Places): Placement {
  return new Map(actors.map(({ id }, index) => [id, { x: x[index] ?? 0, y: y[index] ?? 0 }]));
}

/** Last small moves of the winner, judged by everything that will be seen. */
function polish(
  plan: Plan,
  frame: Frame,
  start: Places & { cost: number },
  costOf: CostFunction,
  rounds: number,
): Places {
  const random = randomLcg(0.5);
  const { side, top, bottom } = insets(frame);
  let best = start;
  for (let round = 0; round < rounds; round += 1) {
    const one = Math.floor(random() * plan.actors.length);
    const [x, y] = [best.x.slice(), best.y.slice()];
    const moved = (from = 0) => Math.round(from + (random() - 0.5) * 2 * polishReachPx);
    x[one] = Math.min(Math.max(moved(x[one]), side), frame.width - side);
    y[one] = Math.min(Math.max(moved(y[one]), top), frame.height - bottom);
    const cost = wholeCost(plan, frame, { x, y }, costOf);
    if (cost < best.cost) best = { x, y, cost };
  }
  return best;
}

/** The cost of the lines, and what only shows when names and badges are put in place. */
function wholeCost(plan: Plan, frame: Frame, places: Places, costOf: CostFunction): number {
  const placement = placementOf(plan, places);
  const labels = placeLabels(plan, frame, placement);
  const badges = placeBadges(plan, frame, placement, labels.sides);
  const tooNear = Math.max(0, clearancePx - leastClearance(plan, placement));
  const details = labels.cost * labelWeight + badges.cost * badgeWeight + tooNear * tooNearWeight;
  return costOf(places.x, places.y) + details;
}
