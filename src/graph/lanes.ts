import { axisOf } from '../evidence/changeLog.ts';
import { claimMoment } from '../evidence/claimMoment.ts';
import { claimsOnRelation, type ClaimOnRelation } from '../evidence/claimsOnRelation.ts';
import { knownSpan } from '../evidence/knownSpan.ts';
import { relationState } from '../evidence/relationState.ts';
import type { StateFilter } from '../evidence/stateFilter.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { outerDays, type Moment, type Span } from '../model/edtf.ts';
import {
  pairId,
  families,
  familyOf,
  type Episode,
  type Family,
  type Mark,
  type Relation,
  type Status,
} from '../model/relation.ts';
import type { Axis } from '../time/changeDays.ts';

/** A stretch of a lifeline on which one episode counts; the days are cut to the axis of the dataset. */
export interface LaneSpan {
  episode: Episode;
  /** When the episode holds, as far as it is known. */
  during: Span;
  status: Status;
  mark: Mark | undefined;
  isQuoted: boolean;
  first: Day;
  last: Day;
  /** The dates between which it begins or ends, where the stretch itself begins or ends with them. */
  start: Moment | undefined;
  end: Moment | undefined;
  /** Nobody has told of an end. */
  isOpen: boolean;
}

/** Something said about the relation, on the earliest day on which it may have been said, else published. */
export interface LaneClaim extends ClaimOnRelation {
  day: Day;
}

/** The lifeline of one relation. */
export interface Lane {
  relation: Relation;
  family: Family;
  spans: readonly LaneSpan[];
  /** Ascending by day. */
  claims: readonly LaneClaim[];
}

/** The lifelines between two actors. */
export interface LaneGroup {
  id: string;
  /** Ids of the two actors, the one in question first. */
  pair: readonly [string, string];
  lanes: readonly Lane[];
}

/** The stretches of the axis with the episode that counts on each, by the same rule as on a single day. */
function spansOf(relation: Relation, dataset: Dataset, known: Day | undefined): LaneSpan[] {
  const axis = axisOf(dataset);
  const boundaries = new Set([axis.first]);
  for (const episode of relation.episodes) {
    const { first, last } = outerDays(knownSpan(episode, relation, dataset, known));
    for (const day of [first, last + 1]) if (day > axis.first && day <= axis.last) boundaries.add(day);
  }
  const days = [...boundaries].sort((a, b) => a - b);
  const spans: LaneSpan[] = [];
  days.forEach((day, index) => {
    const state = relationState(relation, dataset, { on: day, known });
    if (!state) return;
    const { episode, during, status, mark, isQuoted } = state;
    const last = (days[index + 1] ?? axis.last + 1) - 1;
    const before = spans.at(-1);
    const outer = outerDays(during);
    const isOpen = during.end === undefined && last === axis.last;
    const end = last === outer.last ? during.end : undefined;
    if (before?.episode === episode && before.last === day - 1) Object.assign(before, { last, end, isOpen });
    else
      spans.push({
        episode,
        during,
        status,
        mark,
        isQuoted,
        first: day,
        last,
        start: day === outer.first ? during.start : undefined,
        end,
        isOpen,
      });
  });
  return spans;
}

function claimsOf(relation: Relation, dataset: Dataset, known: Day | undefined): LaneClaim[] {
  const { first, last } = axisOf(dataset);
  return claimsOnRelation(relation, dataset, known)
    .map((entry) => {
      const told = claimMoment(entry.claim, dataset);
      return { ...entry, day: Math.min(Math.max(told?.earliest ?? first, first), last) };
    })
    .sort((a, b) => a.day - b.day);
}

/** The days on which something new becomes known of a relation: a document comes out, or an end is reached. */
function daysOfNews({ episodes }: Relation, claims: readonly ClaimOnRelation[], dataset: Dataset): Day[] {
  const published = claims.map(({ claim }) => dataset.documents.get(claim.document)?.published.earliest);
  const ended = episodes.map(({ during }) => during.end?.latest);
  return [...new Set([...published, ...ended])].filter((day) => day !== undefined).sort((a, b) => a - b);
}

interface Course {
  daysOfNews: readonly Day[];
  /** By the number of days of news up to the day asked about. */
  lanes: Map<number, Lane>;
}

/** Lanes worked out so far: while the second clock moves, most stay as they are and need not be drawn anew. */
const courses = new WeakMap<Dataset, Map<string, Course>>();

function laneOf(relation: Relation, dataset: Dataset, known: Day | undefined): Lane {
  const ofDataset = courses.get(dataset) ?? new Map<string, Course>();
  courses.set(dataset, ofDataset);
  let course = ofDataset.get(relation.id);
  if (!course) {
    course = { daysOfNews: daysOfNews(relation, claimsOnRelation(relation, dataset), dataset), lanes: new Map() };
    ofDataset.set(relation.id, course);
  }
  const count = known === undefined ? course.daysOfNews.length : course.daysOfNews.filter((day) => day <= known).length;
  const lane = course.lanes.get(count) ?? {
    relation,
    family: familyOf(relation.kind),
    spans: spansOf(relation, dataset, known),
    claims: claimsOf(relation, dataset, known),
  };
  course.lanes.set(count, lane);
  return lane;
}

/** Pairs of the actor in question first, then in the order of the dataset's actors. */
function pairOf({ from, to }: Relation, order: readonly string[]): readonly [string, string] {
  return order.indexOf(from) <= order.indexOf(to) ? [from, to] : [to, from];
}

/** The last group of each pair: it stays the same object while its lanes do. */
const lastGroups = new WeakMap<Dataset, Map<string, LaneGroup>>();

function asBefore(group: LaneGroup, dataset: Dataset): LaneGroup {
  const ofDataset = lastGroups.get(dataset) ?? new Map<string, LaneGroup>();
  lastGroups.set(dataset, ofDataset);
  const last = ofDataset.get(group.id);
  const isSame =
    last?.lanes.length === group.lanes.length && last.lanes.every((lane, index) => lane === group.lanes[index]);
  if (last && isSame) return last;
  ofDataset.set(group.id, group);
  return group;
}

/**
 * The lifelines of all relations of which something is known, grouped by pair; inside a pair by family, then by their
 * first day.
 */
export function laneGroups(dataset: Dataset, known?: Day): LaneGroup[] {
  const ids = [...dataset.actors.keys()];
  const { lead } = dataset.meta;
  const order = lead === undefined ? ids : [lead, ...ids.filter((id) => id !== lead)];
  const groups = new Map<string, { id: string; pair: readonly [string, string]; lanes: Lane[] }>();
  for (const relation of dataset.relations.values()) {
    const lane = laneOf(relation, dataset, known);
    if (lane.spans.length === 0) continue;
    const id = pairId(relation.from, relation.to);
    const group = groups.get(id) ?? { id, pair: pairOf(relation, order), lanes: [] };
    group.lanes.push(lane);
    groups.set(id, group);
  }
  const rank = ({ pair: [a, b] }: LaneGroup) => order.indexOf(a) * order.length + order.indexOf(b);
  for (const { lanes } of groups.values())
    lanes.sort(
      (a, b) =>
        families.indexOf(a.family) - families.indexOf(b.family) || (a.spans[0]?.first ?? 0) - (b.spans[0]?.first ?? 0),
    );
  return [...groups.values()].sort((a, b) => rank(a) - rank(b)).map((group) => asBefore(group, dataset));
}

/** What of a filter concerns a stretch of a lane. */
export type SpanFilter = Omit<StateFilter, 'families'>;

/** Whether the reader wants to see this stretch. */
export function isSpanShown({ status, mark, isQuoted }: LaneSpan, { statuses, isQuotedOnly }: SpanFilter): boolean {
  return statuses.has(status) && (mark === undefined || statuses.has(mark)) && (isQuoted || isQuotedOnly !== true);
}

/** The groups without lanes of which the filter leaves nothing, or of which the axis shows nothing. */
export function shownGroups(groups: readonly LaneGroup[], filter: StateFilter, axis: Axis): LaneGroup[] {
  const isShown = ({ family, spans, claims }: Lane) =>
    filter.families.has(family) &&
    spans.some((span) => isSpanShown(span, filter)) &&
    (spans.some(({ last }) => last >= axis.first) || claims.some(({ day }) => day >= axis.first));
  return groups
    .map((group) => (group.lanes.every(isShown) ? group : { ...group, lanes: group.lanes.filter(isShown) }))
    .filter(({ lanes }) => lanes.length > 0);
}
