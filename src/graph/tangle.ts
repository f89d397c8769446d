import { boxHalfHeightPx, boxHalfWidthPx, circleRadiusPx, shapeOf } from './actorShape.ts';
import { bundlesOf, type Bundle } from './bundles.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Plan } from './placement.ts';
import { crossingsOf, distanceToFan, outsideOf, writeCurve } from './segments.ts';
import { fanGapPx } from './tracks.ts';

/** Points of a bowed curve, less one. */
const bowedSteps = 5;
const room = (bowedSteps + 1) * 2;
/** Kept free between a line and a foreign actor. */
const clearPx = { wide: 14, tablet: 13, phone: 8.5 } as const;
/** Kept free between a line and the frame's edge, for its badge. */
const marginPx = 16;
/** Least angle between the outer lines of two fans that meet in an actor. */
const narrowAngle = 0.03;
/** In crossings that would be seen all the time. */
const costs = {
  clear: 0.05,
  apart: 0.03,
  bow: 0.1,
  entangled: 0.2,
  narrow: 0.25,
  outside: 0.02,
};

/** Couples of bundles with what their crossing costs: the time for which it would be seen. */
function couplesOf(plan: Plan, bundles: readonly Bundle[]) {
  return bundles.flatMap((one, i) =>
    bundles.flatMap((other, j) => {
      if (j <= i) return [];
      let weight = 0;
      for (const m of one.tracks) for (const n of other.tracks) weight += plan.together[m]?.[n] ?? 0;
      const doMeet = one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b;
      if (weight === 0 && !doMeet) return [];
      // Ends (2 * bundle, + 1 for its second actor) at which they meet, or -1.
      const shared = one.a === other.a || one.a === other.b ? one.a : one.b;
      const end = doMeet ? 2 * i + (shared === one.a ? 0 : 1) : -1;
      const otherEnd = doMeet ? 2 * j + (shared === other.a ? 0 : 1) : -1;
      return [
        {
          one: i,
          other: j,
          weight: doMeet ? weight + costs.entangled : weight,
          end,
          otherEnd,
        },
      ];
    }),
  );
}

/**
 * A draft with one curve for each pair, and how tangled it is: crossings, lines too near foreign actors, actors too
 * near each other, bows. The cost is a sum of terms, of which a change renews only those that it touches; the last
 * change can be taken back. Whoever changes the draft says so at once.
 */
export function createTangle(plan: Plan, frame: Frame, draft: Draft) {
  const { x, y, bows } = draft;
  const bundles = bundlesOf(plan);
  const count = plan.actors.length;
  const isBox = plan.actors.map((actor) => shapeOf(actor) === 'box');
  const halfFans = bundles.map(({ tracks }) => ((tracks.length - 1) * fanGapPx) / 2);
  const incident = plan.actors.map((_, actor) =>
    bundles.flatMap(({ a, b }, position) => (a === actor || b === actor ? [position] : [])),
  );
  const couples = couplesOf(plan, bundles);
  const couplesAt = bundles.map((_, bundle) =>
    couples.flatMap(({ one, other }, position) => (one === bundle || other === bundle ? [position] : [])),
  );
  const curves = new Float64Array(bundles.length * room);
  const steps = new Int32Array(bundles.length);
  const angles = new Float64Array(bundles.length * 2);
  const spreads = new Float64Array(bundles.length);

  // Terms: couples, then each bundle with each actor, then bundles by themselves, then actors with each other.
  const clearFrom = couples.length;
  const ownFrom = clearFrom + bundles.length * count;
  const apartFrom = ownFrom + bundles.length;
  const terms = new Float64Array(apartFrom + count * count);
  const changed: number[] = [];
  const former: number[] = [];
  let cost = 0;
  let size = 1;
  let strictness = 1;

  function renew(index: number, term: number) {
    const old = terms[index] ?? 0;
    if (old === term) return;
    changed.push(index);
    former.push(old);
    terms[index] = term;
    cost += term - old;
  }

  function bend(bundle: number) {
    const { a = 0, b = 0 } = bundles[bundle] ?? {};
    const [ax = 0, ay = 0, bow = 0] = [x[a], y[a], bows[bundle]];
    const parts = bow === 0 ? 1 : bowedSteps;
    const dx = (x[b] ?? 0) - ax;
    const dy = (y[b] ?? 0) - ay;
    steps[bundle] = parts;
    writeCurve(curves, bundle * room, parts, ax, ay, dx, dy, bow);
    angles[2 * bundle] = Math.atan2(dy - 4 * bow * dx, dx + 4 * bow * dy);
    angles[2 * bundle + 1] = Math.atan2(-dy - 4 * bow * dx, -dx + 4 * bow * dy);
    spreads[bundle] = Math.atan((4 * size * (halfFans[bundle] ?? 0)) / (Math.sqrt(dx * dx + dy * dy) || 1));
  }

  function renewClear(bundle: number, actor: number) {
    const { a, b } = bundles[bundle] ?? {};
    if (actor === a || actor === b) return;
    const cx = x[actor] ?? 0;
    const cy = y[actor] ?? 0;
    const half = (halfFans[bundle] ?? 0) * size;
    const parts = steps[bundle] ?? 1;
    // A box is taken as two circles side by side.
    const aside = isBox[actor] ? boxHalfWidthPx - boxHalfHeightPx : 0;
    let gap = distanceToFan(curves, bundle * room, parts, half, cx - aside, cy);
    if (aside > 0) gap = Math.min(gap, distanceToFan(curves, bundle * room, parts, half, cx + aside, cy));
    const wanted = ((isBox[actor] ? boxHalfHeightPx : circleRadiusPx) + clearPx[frame.name]) * size;
    renew(clearFrom + bundle * count + actor, Math.max(0, wanted - gap) * costs.clear * strictness);
  }

  function renewBundle(bundle: number) {
    bend(bundle);
    const outside = outsideOf(curves, bundle * room, steps[bundle] ?? 1, frame, marginPx + (halfFans[bundle] ?? 0));
    renew(ownFrom + bundle, outside * costs.outside + Math.abs(bows[bundle] ?? 0) * costs.bow);
    for (let actor = 0; actor < count; actor += 1) renewClear(bundle, actor);
  }

  function renewCrossings(bundle: number) {
    for (const index of couplesAt[bundle] ?? []) {
      const couple = couples[index];
      if (!couple) continue;
      const { one, other, weight, end, otherEnd } = couple;
      let term = crossingsOf(curves, one * room, steps[one] ?? 1, other * room, steps[other] ?? 1) * weight;
      if (end >= 0) {
        const turn = Math.abs((angles[end] ?? 0) - (angles[otherEnd] ?? 0));
        const between = (turn > Math.PI ? 2 * Math.PI - turn : turn) - (spreads[one] ?? 0) - (spreads[other] ?? 0);
        if (between < narrowAngle) term += (narrowAngle - between) * costs.narrow * weight;
      }
      renew(index, term);
    }
  }

  function actorMoved(actor: number) {
    for (const bundle of incident[actor] ?? []) renewBundle(bundle);
    for (const bundle of incident[actor] ?? []) renewCrossings(bundle);
    for (let bundle = 0; bundle < bundles.length; bundle += 1) renewClear(bundle, actor);
    for (let other = 0; other < count; other += 1) {
      if (other === actor) continue;
      const dx = (x[actor] ?? 0) - (x[other] ?? 0);
      const dy = (y[actor] ?? 0) - (y[other] ?? 0);
      const tooNear = frame.apartPx * size - Math.sqrt(dx * dx + dy * dy);
      renew(
        apartFrom + Math.min(actor, other) * count + Math.max(actor, other),
        Math.max(0, tooNear) * costs.apart * strictness,
      );
    }
  }

  return {
    cost: () => cost,
    /** What of the cost is for lines of two pairs that cross, or leave an actor side by side. */
    crossings: () => terms.subarray(0, clearFrom).reduce((sum, term) => sum + term, 0),
    actorMoved,
    bowChanged: (bundle: number) => {
      renewBundle(bundle);
      renewCrossings(bundle);
    },
    /** From here on, changes can be taken back. */
    begin: () => {
      changed.length = 0;
      former.length = 0;
    },
    /** Takes all changes since `begin` back, once the draft is what it was before. */
    takeBack: (costBefore: number, actors: readonly number[], bundle: number) => {
      for (let at = changed.length - 1; at >= 0; at -= 1) terms[changed[at] ?? 0] = former[at] ?? 0;
      cost = costBefore;
      if (bundle >= 0) bend(bundle);
      for (const actor of actors) for (const touched of incident[actor] ?? []) bend(touched);
    },
    /** Sets how large actors and fans are taken to be (1 is their real size) and how much lack of room weighs. */
    demand: (nextSize: number, nextStrictness: number) => {
      size = nextSize;
      strictness = nextStrictness;
      for (let actor = 0; actor < count; actor += 1) actorMoved(actor);
    },
  };
}
