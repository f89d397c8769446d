import { randomLcg } from 'd3';
import { bundlesOf } from './bundles.ts';
import { copyOf, filling, furthestBow, layoutOf, put, resized, rounded, turned, within, type Draft } from './draft.ts';
import { frames, type Frame, type FrameName } from './frame.ts';
import { clearancePx, costFunction } from './layoutCost.ts';
import { bowed, leastClearance, type Layout, type Plan } from './placement.ts';
import { crowdingOf } from './picture.ts';
import { settle } from './settle.ts';
import type { Size } from './stretch.ts';
import { untangle, type Heat, type Untangled } from './untangle.ts';

/** Cost by which a move may be worse at the start of a refinement and still be taken, so that it leaves dead ends. */
const initialHeat = 2;

/** What each pixel costs by which a line comes nearer to a foreign actor than allowed. */
const tooNearWeight = 200;

/** How far the winner's actors may still move at once, and its lines bow more or less. */
const polishReachPx = 14;
const polishReachBow = 0.06;

/** The smallest windows for which names and badges must still have room. */
const tightest: Record<FrameName, Size> = {
  wide: { width: 900, height: 345 },
  tablet: { width: 620, height: 440 },
  phone: { width: 350, height: 370 },
};

/** How much they weigh against the usual window. */
const tightShare = 0.5;

type CostFunction = ReturnType<typeof costFunction>;
type Rated = Draft & { cost: number };

/** How the search for a tangle-free draft is done: many starts, and the best of them again. */
const search = { seeds: 300, best: 40, times: 3 };
const first: Heat = { rounds: 25_000, heat: 0.15, size: 0.5 };
const again: Heat = { rounds: 25_000, heat: 0.1, size: 0.8 };
/** How the best of them are fitted to each frame. */
const fitted = { drafts: 24, refined: 16, refinements: 5000, polishing: 800 };
const fitting: Heat = { rounds: 20_000, heat: 0.1, size: 0.75 };
/** The same for a reader who waits: some tenths of a second. */
const quick = { seeds: 3, refinements: 400 };
const quickly: Heat = { rounds: 5000, heat: 0.15, size: 0.5 };

/** How much more crossings weigh when drafts are chosen than while they are searched: room can be made later. */
const crossingWeight = 3;

const byCost = (one: Rated, other: Rated) => one.cost - other.cost;
const byCrossings = (one: Untangled, other: Untangled) =>
  one.cost - other.cost + (one.crossings - other.crossings) * crossingWeight;

/** Drafts for one frame from force simulations with several fixed seeds, each untangled; the best first. */
function draftsFor(plan: Plan, frame: Frame, seeds: number, heat: Heat): Untangled[] {
  return Array.from({ length: seeds }, (_, index) => {
    const seed = (index + 0.5) / (seeds + 1);
    return untangle(plan, frame, settle(plan, frame, seed), heat, seed);
  }).sort(byCrossings);
}

/**
 * Places the actors and bows the lines for all dates at once, quickly. The same plan and frame always give the same
 * layout.
 */
export function layOut(plan: Plan, frame: Frame): Layout {
  const [draft] = draftsFor(plan, frame, quick.seeds, quickly);
  if (!draft) return { places: new Map(), bows: new Map() };
  return layoutOf(
    plan,
    bundlesOf(plan),
    rounded(refine(frame, draft, costFunction(plan, frame), quick.refinements, 0.5)),
  );
}

/**
 * The best of many tries for each frame, which takes minutes: for `npm run layout`. Which lines cross is found out in the
 * widest frame, where there is room; the best drafts are then fitted to each frame, upright and turned, refined with
 * all their lines, and the very best is polished.
 */
export function layOutThoroughly(plan: Plan): Record<FrameName, Layout> {
  let drafts = draftsFor(plan, frames.wide, search.seeds, first);
  for (let time = 0; time < search.times; time += 1) {
    const next = drafts
      .slice(0, search.best)
      .map((draft, index) => untangle(plan, frames.wide, draft, again, (time * search.best + index + 1) / 99));
    drafts = [...drafts, ...next].sort(byCrossings);
  }
  const layoutFor = (frame: Frame) => bestFor(plan, frame, drafts.slice(0, fitted.drafts));
  return {
    wide: layoutFor(frames.wide),
    tablet: layoutFor(frames.tablet),
    phone: layoutFor(frames.phone),
  };
}

function bestFor(plan: Plan, frame: Frame, drafts: readonly Draft[]): Layout {
  const costOf = costFunction(plan, frame);
  const [best] = drafts
    .flatMap((draft) => [resized(draft, frames.wide, frame), turned(draft, frames.wide, frame)])
    .map((draft, index) => untangle(plan, frame, draft, fitting, (index + 1) / 33))
    .sort(byCrossings)
    .slice(0, fitted.refined)
    .map((draft, index) => {
      const better = rounded(refine(frame, filling(draft, frame), costOf, fitted.refinements, (index + 1) / 17));
      return { ...better, cost: wholeCost(plan, frame, better, costOf) };
    })
    .sort(byCost);
  if (!best) return { places: new Map(), bows: new Map() };
  return layoutOf(plan, bundlesOf(plan), polish(plan, frame, best, costOf, fitted.polishing));
}

/** Moves one actor, or bows the lines of one pair; answers how to take that back. */
function change(draft: Draft, frame: Frame, reachPx: number, reachBow: number, random: () => number): () => void {
  const { x, y, bows } = draft;
  if (random() < 0.35) {
    const bundle = Math.floor(random() * bows.length);
    const bow = bows[bundle] ?? 0;
    const next = random() < 0.15 ? 0 : bow + (random() - 0.5) * 2 * reachBow;
    bows[bundle] = within(next, -furthestBow, furthestBow);
    return () => {
      bows[bundle] = bow;
    };
  }
  const actor = Math.floor(random() * x.length);
  const [oldX = 0, oldY = 0] = [x[actor], y[actor]];
  put(draft, actor, oldX + (random() - 0.5) * 2 * reachPx, oldY + (random() - 0.5) * 2 * reachPx, frame);
  return () => {
    x[actor] = oldX;
    y[actor] = oldY;
  };
}

/** Small random changes with all lines as they will be drawn, worse ones accepted less and less. */
function refine(frame: Frame, start: Draft, costOf: CostFunction, refinements: number, seed: number): Draft {
  const random = randomLcg(seed);
  const draft = copyOf(start);
  let cost = costOf(draft);
  let best = { ...copyOf(draft), cost };
  for (let round = 0; round < refinements; round += 1) {
    const cooling = 1 - round / refinements;
    const takeBack = change(draft, frame, frame.width * 0.075 * cooling + 2, 0.06 * cooling + 0.01, random);
    const next = costOf(draft);
    if (next - cost < -Math.log(random() + 1e-9) * initialHeat * cooling * cooling) {
      cost = next;
      if (cost < best.cost) best = { ...copyOf(draft), cost };
    } else takeBack();
  }
  return best;
}

/** Last small changes of the winner, judged by everything that will be seen. */
function polish(plan: Plan, frame: Frame, start: Rated, costOf: CostFunction, rounds: number): Rated {
  const random = randomLcg(0.5);
  let best = start;
  for (let round = 0; round < rounds; round += 1) {
    const draft = copyOf(best);
    change(draft, frame, polishReachPx, polishReachBow, random);
    const next = rounded(draft);
    const cost = wholeCost(plan, frame, next, costOf);
    if (cost < best.cost) best = { ...next, cost };
  }
  return best;
}

/** The cost of the lines, and what only shows when names and badges are put in place. */
function wholeCost(plan: Plan, frame: Frame, draft: Draft, costOf: CostFunction): number {
  const { places, bows } = layoutOf(plan, bundlesOf(plan), draft);
  const drawn = bowed(plan, bows);
  const tooNear = Math.max(0, clearancePx - leastClearance(drawn, places));
  const ground = { frame, plan: drawn, placement: places };
  const crowding = crowdingOf(ground, frame) + crowdingOf(ground, tightest[frame.name]) * tightShare;
  return costOf(draft) + crowding + tooNear * tooNearWeight;
}
