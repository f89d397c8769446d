import type { Day } from '../model/day.ts';
import type { Mark } from '../model/relation.ts';
import { isSpanShown, type LaneSpan, type SpanFilter } from './lanes.ts';

/** Adjoining spans of one status, drawn as one. */
export interface LaneStretch extends Pick<LaneSpan, 'status' | 'first' | 'last' | 'start' | 'end' | 'isOpen'> {
  /** What speaks against it, each mark once and from the day on which it begins to hold. */
  marks: readonly { mark: Mark; day: Day }[];
  /** Another stretch goes before it without a gap. */
  isContinuation: boolean;
  /** The reader has not switched it off. */
  isShown: boolean;
}

/** Joins what looks the same: a new episode with the old status is told in words, not in the picture. */
export function laneStretches(spans: readonly LaneSpan[], filter: SpanFilter): LaneStretch[] {
  const stretches: LaneStretch[] = [];
  for (const span of spans) {
    const isShown = isSpanShown(span, filter);
    const marks = span.mark ? [{ mark: span.mark, day: span.first }] : [];
    const before = stretches.at(-1);
    const isGoingOn = before?.last === span.first - 1 && before.status === span.status && before.isShown === isShown;
    // Where the turn from one to the next is uncertain, it has to be seen.
    if (before && isGoingOn && isExact(before.end) && isExact(span.start)) {
      const fresh = marks.filter(({ mark }) => !before.marks.some((old) => old.mark === mark));
      Object.assign(before, {
        last: span.last,
        end: span.end,
        isOpen: span.isOpen,
        marks: [...before.marks, ...fresh],
      });
      continue;
    }
    const { status, first, last, start, end, isOpen } = span;
    const isContinuation = before?.last === first - 1;
    stretches.push({ status, first, last, start, end, isOpen, marks, isContinuation, isShown });
  }
  return stretches;
}

function isExact(moment: LaneSpan['start']): boolean {
  return !moment || (moment.earliest === moment.latest && !moment.isApproximate && !moment.isUncertain);
}
