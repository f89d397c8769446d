/** A stretch of the drawing, in pixels from its left edge. */
export interface Stretch {
  from: number;
  to: number;
}

/** Enough for a screen, and short in the document. */
export const number = (value: number) => String(Math.round(value * 10) / 10);

const hatchStepPx = 4;

/** Slanted lines that fill a stretch; the same slant on every stretch, so that they meet where stretches do. */
export function hatched({ from, to }: Stretch, heightPx: number, stepPx = hatchStepPx): string {
  const lines: string[] = [];
  const start = Math.floor((from - heightPx) / stepPx) * stepPx;
  for (let foot = start; foot < to; foot += stepPx) {
    const [left, right] = [Math.max(foot, from), Math.min(foot + heightPx, to)];
    if (right - left < 0.5) continue;
    lines.push(
      `M${number(left)} ${number(heightPx - (left - foot))}L${number(right)} ${number(heightPx - (right - foot))}`,
    );
  }
  return lines.join('');
}
