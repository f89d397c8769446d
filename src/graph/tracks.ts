import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import { pairId, tieIdOf, families, familyOf, type Family } from '../model/relation.ts';
import type { Axis } from '../time/changeDays.ts';

/** A tie over all dates: what layout and curves are made for, so that nothing moves in time. */
export interface Track {
  id: string;
  /** The pair's ids, sorted. */
  a: string;
  b: string;
  family: Family;
  /** Stretches of days within the axis on which the tie may be drawn. */
  days: readonly { first: Day; last: Day }[];
  /** Distance of the curve's middle from the straight line; see `curveBetween`. */
  offsetPx: number;
  /** Whether it may be suspended on some day, so that its badge is longer. */
  canPause: boolean;
  /** How far all lines of the pair bow aside; see `Bows`. */
  bow: number;
}

/** Distance between neighbouring lines of one pair at their middle. */
export const fanGapPx = 26;

/** Every tie of the dataset, sorted by pair and family, each with its fixed place in its pair's fan. */
export function tracksOf(dataset: Dataset, axis: Axis): Track[] {
  const byId = new Map<
    string,
    Omit<Track, 'id' | 'days' | 'offsetPx' | 'bow'> & {
      days: { first: Day; last: Day }[];
    }
  >();
  for (const relation of dataset.relations.values()) {
    const id = tieIdOf(relation);
    const [a, b] = relation.from < relation.to ? [relation.from, relation.to] : [relation.to, relation.from];
    const track = byId.get(id) ?? {
      a,
      b,
      family: familyOf(relation.kind),
      canPause: false,
      days: [],
    };
    for (const { during, status } of relation.episodes) {
      track.canPause ||= status === 'suspended';
      const { first, last } = outerDays(during);
      if (last >= axis.first && first <= axis.last)
        track.days.push({
          first: Math.max(first, axis.first),
          last: Math.min(last, axis.last),
        });
    }
    byId.set(id, track);
  }
  const ordered = [...byId]
    .map(([id, track]) => ({ id, pair: pairId(track.a, track.b), ...track }))
    .sort((x, y) => compare(x.pair, y.pair) || families.indexOf(x.family) - families.indexOf(y.family));
  return ordered.map(({ pair, ...track }) => {
    const fan = ordered.filter((other) => other.pair === pair);
    const slot = fan.findIndex((other) => other.id === track.id);
    return {
      ...track,
      days: merged(track.days),
      offsetPx: (slot - (fan.length - 1) / 2) * fanGapPx,
      bow: 0,
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function merged(stretches: { first: Day; last: Day }[]): { first: Day; last: Day }[] {
  const result: { first: Day; last: Day }[] = [];
  for (const { first, last } of stretches.toSorted((x, y) => x.first - y.first)) {
    const previous = result.at(-1);
    if (previous && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else result.push({ first, last });
  }
  return result;
}

/** Number of days on which both tracks may be drawn. */
export function daysTogether(a: Pick<Track, 'days'>, b: Pick<Track, 'days'>): number {
  let days = 0;
  for (const x of a.days) {
    for (const y of b.days) days += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  }
  return days;
}
