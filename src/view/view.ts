import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { families, standings, type Family, type Standing } from '../model/relation.ts';

/** Views of the data, side by side in the header. */
export const dataShows = ['graph', 'table', 'lanes', 'disputes'] as const;
/** What the page can show; the last one tells about the data instead of showing them. */
export const shows = [...dataShows, 'about'] as const;
export type Show = (typeof shows)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The days of a filter that a reader can move. */
export const clocks = ['against', 'known', 'on'] as const;
export type Clock = (typeof clocks)[number];

/** What is drawn. Kept apart from the focus: a click must never rebuild the graph. */
export interface Filter {
  /** The day shown. */
  on: Day;
  /** Only what had been published by this day counts; all documents when absent. */
  known?: Day | undefined;
  /** A second day to compare with. */
  against?: Day | undefined;
  families: ReadonlySet<Family>;
  statuses: ReadonlySet<Standing>;
  /** Only what rests on somebody's own words. */
  isQuotedOnly: boolean;
}

export interface StoryPlace {
  id: string;
  step: number;
}

/** All that a link must restore. */
export interface View {
  filter: Filter;
  /** Id of the actor, relation or tie that the panel tells about. */
  focus?: string | undefined;
  show: Show;
  /** The story that is being told, and its step, counted from 1. */
  story?: StoryPlace | undefined;
  /** Forces follow the date, so that actors move; never together with a second day. */
  isDrifting: boolean;
  lang: Language;
  theme: Theme;
}

/** The view before the reader has asked for anything. */
export function initialView(on: Day, lang: Language): View {
  return {
    filter: { on, families: new Set(families), statuses: new Set(standings), isQuotedOnly: false },
    show: 'graph',
    isDrifting: false,
    lang,
    theme: 'system',
  };
}

/** The clocks that differ between two views; undefined when anything else differs. */
export function movedClocks(before: View, after: View): Clock[] | undefined {
  const { filter: was, ...others } = before;
  const { filter: is, ...now } = after;
  const isSameElse =
    was.families === is.families &&
    was.statuses === is.statuses &&
    was.isQuotedOnly === is.isQuotedOnly &&
    JSON.stringify(others) === JSON.stringify(now);
  return isSameElse ? clocks.filter((clock) => was[clock] !== is[clock]) : undefined;
}
