import { randomLcg } from 'd3';
import { copyOf, furthestBow, put, within, type Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Plan } from './placement.ts';
import { createTangle } from './tangle.ts';

/** A run of the search: how long it is, how hot (in crossings by which it may worsen at first), how small it begins. */
export interface Heat {
  rounds: number;
  heat: number;
  size: number;
}

/** A draft with its cost, and what of that is for crossings. */
export type Untangled = Draft & { cost: number; crossings: number };

/** Actors and fans grow to their real size in so many steps, and are there after this share of the rounds. */
const growthSteps = 60;
const grownAfter = 0.7;
const strictestAtEnd = 3;

/**
 * Finds out who stands where and which lines bow, by simulated annealing. Actors and fans are small at first and grow:
 * so lines get out of each other's way while there is room, and make room afterwards.
 */
export function untangle(
  plan: Plan,
  frame: Frame,
  start: Draft,
  { rounds, heat, size }: Heat,
  seed: number,
): Untangled {
  const random = randomLcg(seed);
  const count = plan.actors.length;
  const draft = copyOf(start);
  const { x, y, bows } = draft;
  for (let actor = 0; actor < count; actor += 1) put(draft, actor, x[actor] ?? 0, y[actor] ?? 0, frame);
  const tangle = createTangle(plan, frame, draft);
  const stage = Math.ceil(rounds / growthSteps);
  let best: Untangled = { ...copyOf(draft), cost: Infinity, crossings: Infinity };
  const rated = () => ({ ...copyOf(draft), cost: tangle.cost(), crossings: tangle.crossings() });

  for (let round = 0; round < rounds; round += 1) {
    const progress = round / rounds;
    if (round % stage === 0) {
      const grown = Math.min(1, size + ((1 - size) * progress) / grownAfter);
      tangle.demand(grown, 1 + (strictestAtEnd - 1) * progress);
      best = rated();
    }
    const cooling = 1 - progress;
    const before = tangle.cost();
    tangle.begin();
    const kind = random();
    const one = Math.floor(random() * count);
    const other = kind < 0.08 ? Math.floor(random() * count) : one;
    const bundle = kind > 0.5 ? Math.floor(random() * bows.length) : -1;
    const [oneX = 0, oneY = 0, otherX = 0, otherY = 0] = [x[one], y[one], x[other], y[other]];
    const bow = bows[bundle] ?? 0;
    if (bundle >= 0) {
      bows[bundle] = otherBow(bow, random);
      tangle.bowChanged(bundle);
    } else if (one === other) {
      if (random() < 0.5 * cooling) put(draft, one, random() * frame.width, random() * frame.height, frame);
      else {
        const reach = (cooling + 0.05) * frame.width * 0.3;
        put(draft, one, oneX + (random() - 0.5) * reach, oneY + (random() - 0.5) * reach, frame);
      }
      tangle.actorMoved(one);
    } else {
      put(draft, one, otherX, otherY, frame);
      put(draft, other, oneX, oneY, frame);
      tangle.actorMoved(one);
      tangle.actorMoved(other);
    }
    const cost = tangle.cost();
    if (cost <= before || random() < Math.exp((before - cost) / (heat * cooling * cooling + 1e-9))) {
      if (cost < best.cost) best = rated();
      continue;
    }
    if (bundle >= 0) bows[bundle] = bow;
    else {
      put(draft, other, otherX, otherY, frame);
      put(draft, one, oneX, oneY, frame);
    }
    tangle.takeBack(before, bundle >= 0 ? [] : [one, other], bundle);
  }
  return best;
}

/** Straight now and then, any bow, or a little more or less of what there is. */
function otherBow(bow: number, random: () => number): number {
  const way = random();
  if (way < 0.25) return 0;
  if (way < 0.6) return (random() * 2 - 1) * furthestBow;
  return within(bow + (random() - 0.5) * 0.1, -furthestBow, furthestBow);
}
