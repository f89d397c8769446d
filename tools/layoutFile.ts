import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { labelHalfWidthPx } from '../src/graph/labels.ts';
import { frames, type FrameName } from '../src/graph/frame.ts';
import type { Layout, Plan } from '../src/graph/placement.ts';

/** The layout of the default dataset as it is kept in `data/`, with what it was made for. */
interface LayoutFile {
  madeFor: string;
  frames: Record<FrameName, { places: [string, { x: number; y: number }][]; bows: [string, number][] }>;
}

/** A digest of all that a layout follows: who there is, how wide names are, which lines there are and when. */
export function planDigest({ actors, tracks, together, alsoSeen }: Plan): string {
  const input = {
    actors: actors.map((actor) => [actor.id, actor.kind, labelHalfWidthPx(actor)]),
    tracks: tracks.map(({ id, offsetPx, canPause }) => [id, offsetPx, canPause]),
    together: together.map((row) => row.map((share) => share.toFixed(4))),
    alsoSeen,
    frames,
  };
  return createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16);
}

export function layoutFileOf(layouts: Record<FrameName, Layout>, plan: Plan): LayoutFile {
  const entryOf = ({ places, bows }: Layout) => ({ places: [...places], bows: [...bows] });
  return {
    madeFor: planDigest(plan),
    frames: { wide: entryOf(layouts.wide), tablet: entryOf(layouts.tablet), phone: entryOf(layouts.phone) },
  };
}

/** The kept layout; undefined where there is none or it was made for other data. */
export async function readLayout(root: string, plan: Plan): Promise<LayoutFile | undefined> {
  const text = await readFile(`${root}/data/layout.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const file: LayoutFile = JSON.parse(text);
  return file.madeFor === planDigest(plan) ? file : undefined;
}
