import { dayOf, daysInMonth, type Day } from './day.ts';

/**
 * The profile of EDTF (ISO 8601-2, level 1, plus one-of-a-set ranges) in which all dates of a dataset are written:
 * `1992-05-15`, `1992-05`, `1992`, `2023~`, `2023?`, `[a..b]` (one unknown day), `a/b`, `a/..`, `../b`.
 */
export type Precision = 'day' | 'month' | 'year' | 'range';

/** One moment as far as it is known: some day between `earliest` and `latest`, both included. */
export interface Moment {
  text: string;
  earliest: Day;
  latest: Day;
  precision: Precision;
  isApproximate: boolean;
  isUncertain: boolean;
}

/** A span of time; an open end (`..`) is undefined. */
export interface Span {
  text: string;
  start: Moment | undefined;
  end: Moment | undefined;
  isInterval: boolean;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;
const setPattern = /^\[([^[\].]+)\.\.([^[\].]+)\]$/;

function parseDate(text: string): Moment | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const lastMonth = month ?? 12;
  return {
    text,
    earliest: dayOf(year, month ?? 1, day ?? 1),
    latest: dayOf(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    isApproximate: match[4] === '~',
    isUncertain: match[4] === '?',
  };
}

/** Reads one moment; undefined when the text is outside the profile or the day does not exist. */
export function parseMoment(text: string): Moment | undefined {
  const set = setPattern.exec(text);
  if (!set) return parseDate(text);
  const first = parseDate(set[1] ?? '');
  const last = parseDate(set[2] ?? '');
  if (!first || !last || first.earliest > last.latest) return undefined;
  return {
    text,
    earliest: first.earliest,
    latest: last.latest,
    precision: 'range',
    isApproximate: first.isApproximate || last.isApproximate,
    isUncertain: first.isUncertain || last.isUncertain,
  };
}

/** Reads an interval or a single moment, which stands for the span of all its days. */
export function parseSpan(text: string): Span | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const moment = parseMoment(text);
    return moment && { text, start: moment, end: moment, isInterval: false };
  }
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const start = from === '..' ? undefined : parseMoment(from);
  const end = to === '..' ? undefined : parseMoment(to);
  if ((from !== '..' && !start) || (to !== '..' && !end) || (!start && !end)) return undefined;
  if (start && end && start.earliest > end.latest) return undefined;
  return { text, start, end, isInterval: true };
}

/**
 * The days a span may cover, both ends included: from the earliest possible start to the latest possible end.
 * Open ends are infinite.
 */
export function outerDays(span: Span): { first: Day; last: Day } {
  return { first: span.start?.earliest ?? -Infinity, last: span.end?.latest ?? Infinity };
}

/** Whether the span may cover the day. Generous at uncertain ends: a year covers all its days. */
export function covers(span: Span, day: Day): boolean {
  const { first, last } = outerDays(span);
  return first <= day && day <= last;
}
