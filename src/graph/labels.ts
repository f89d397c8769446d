import type { Actor } from '../model/actor.ts';
import { circleRadiusPx, shapeBox, shapeOf } from './actorShape.ts';
import { boxAround, distanceToBox, overlap, type Box, type Frame, type Point } from './frame.ts';
import { lengthOf } from './curve.ts';
import { curveOf, type Placement, type Plan } from './placement.ts';

export type LabelSide = 'below' | 'above' | 'left' | 'right';
export const labelSides: readonly LabelSide[] = ['below', 'above', 'right', 'left'];

/** Average advance of a label's letters at 14 px, and its line height. */
const letterPx = 7.6;
const linePx = 20;
const gapPx = 4;

/** Half the width of a state's name in the longer language; 0 for organisations, which bear theirs inside the box. */
export function labelHalfWidthPx(actor: Actor): number {
  if (shapeOf(actor) === 'box') return 0;
  return (Math.max(actor.name.de.length, actor.name.en.length) * letterPx) / 2 + 2;
}

/** Space that the name of a state takes; organisations bear theirs inside the box. Undefined for those. */
export function labelBox(actor: Actor, at: Point, side: LabelSide): Box | undefined {
  if (shapeOf(actor) === 'box') return undefined;
  const halfWidth = labelHalfWidthPx(actor);
  const across = circleRadiusPx + gapPx + halfWidth;
  const along = circleRadiusPx + gapPx + linePx / 2;
  const centre = {
    below: { x: at.x, y: at.y + along },
    above: { x: at.x, y: at.y - along },
    left: { x: at.x - across, y: at.y },
    right: { x: at.x + across, y: at.y },
  }[side];
  return boxAround(centre, halfWidth, linePx / 2);
}

/**
 * Chooses for each state the side on which its name is least in the way: inside the frame, off other actors and
 * names, and crossed by lines for as few days as possible. Depends on no date, so names never jump. The cost says how
 * much is in the way all the same; 0 is none. Sides may be given: only the others are chosen then.
 */
export function placeLabels(
  plan: Plan,
  frame: Frame,
  placement: Placement,
  stretch = 1,
  fixed: ReadonlyMap<string, LabelSide> = new Map(),
): { sides: Map<string, LabelSide>; cost: number } {
  const actors = new Map(plan.actors.map((actor) => [actor.id, actor]));
  const curves = plan.tracks.map((track, index) => ({
    points: curveOf(track, actors, placement, stretch),
    share: plan.together[index]?.[index] ?? 0,
  }));
  const sides = new Map<string, LabelSide>();
  let total = 0;
  const taken: Box[] = plan.actors.map((actor) => shapeBox(placement.get(actor.id) ?? { x: 0, y: 0 }, shapeOf(actor)));
  for (const actor of plan.actors) {
    const at = placement.get(actor.id);
    if (!at || shapeOf(actor) === 'box') continue;
    let best: { side: LabelSide; box: Box; cost: number } | undefined;
    const given = fixed.get(actor.id);
    for (const side of given ? [given] : labelSides) {
      const box = labelBox(actor, at, side);
      if (!box) continue;
      let cost = side === 'below' ? 0 : side === 'above' ? 0.05 : 0.1;
      if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height) cost += 20;
      for (const other of taken) if (overlap(box, other, 2)) cost += 10;
      for (const { points, share } of curves) {
        // By length under the name: a line that passes straight across hurts less than one that runs along.
        const covered = points.filter((point) => distanceToBox(point, box) < 5).length / points.length;
        cost += covered * lengthOf(points) * share * 0.03;
      }
      if (!best || cost < best.cost) best = { side, box, cost };
    }
    if (!best) continue;
    sides.set(actor.id, best.side);
    taken.push(best.box);
    total += best.cost;
  }
  return { sides, cost: total };
}
