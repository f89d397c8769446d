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
import { bundlesOf } from './bundles.ts';
import { filling, type Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Plan } from './placement.ts';

interface Body extends SimulationNodeDatum {
  id: string;
}

const ticks = 60;

/** One run of the force simulation from the random places of a seed, stretched to the frame; all lines straight. */
export function settle(plan: Plan, frame: Frame, seed: number): Draft {
  const random = randomLcg(seed);
  const bundles = bundlesOf(plan);
  const bodies: Body[] = plan.actors.map(({ id }) => ({
    id,
    x: random() * frame.width,
    y: random() * frame.height,
  }));
  const links = forceLink(bundles.map(({ a, b }) => ({ source: a, target: b })));
  forceSimulation(bodies)
    .randomSource(randomLcg(seed / 2))
    .force('charge', forceManyBody().strength(-frame.apartPx * 9))
    .force('link', links.distance(frame.apartPx * 1.8).strength(0.25))
    .force('collide', forceCollide(frame.apartPx / 2))
    .force('x', forceX(frame.width / 2).strength(0.05))
    .force('y', forceY(frame.height / 2).strength(0.05 * (frame.width / frame.height)))
    .stop()
    .tick(ticks);
  const places = {
    x: Float64Array.from(bodies, ({ x = 0 }) => x),
    y: Float64Array.from(bodies, ({ y = 0 }) => y),
    bows: new Float64Array(bundles.length),
  };
  return filling(places, frame);
}
