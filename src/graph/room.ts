import type { Actor } from '../model/actor.ts';
import { shapeBox, shapeOf } from './actorShape.ts';
import type { Box } from './frame.ts';
import { labelBox, type LabelSide } from './labels.ts';
import type { Size } from './stretch.ts';

const origin = { x: 0, y: 0 };

/** Where an actor's centre may be so that its shape and its name stay inside the picture. */
export function roomFor(actor: Actor | undefined, side: LabelSide | undefined, { width, height }: Size): Box {
  if (!actor) return { left: 0, top: 0, right: width, bottom: height };
  const shape = shapeBox(origin, shapeOf(actor));
  const { left, top, right, bottom } = labelBox(actor, origin, side ?? 'below') ?? shape;
  return {
    left: -Math.min(shape.left, left),
    top: -Math.min(shape.top, top),
    right: width - Math.max(shape.right, right),
    bottom: height - Math.max(shape.bottom, bottom),
  };
}
