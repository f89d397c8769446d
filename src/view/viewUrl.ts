import * as v from 'valibot';
import { isoDay, parseIsoDay, type Day } from '../model/day.ts';
import { languages } from '../model/localised.ts';
import { families, standings } from '../model/relation.ts';
import type { Axis } from '../time/changeDays.ts';
import { shows, themes, type View } from './view.ts';

/** A value in the link that could not be used. `unknown`: the key itself means nothing here. */
export interface UrlProblem {
  kind: 'invalid' | 'outside' | 'unknown';
  key: string;
  value: string;
}

/** Keys that mean something to other parts of the app or of a host page, and are left alone. */
const foreignKeys = new Set(['embed', 'data']);

const listOf = <T extends string>(allowed: readonly T[]) =>
  v.pipe(
    v.string(),
    v.transform((text) => (text === 'none' ? [] : text.split(','))),
    v.array(v.picklist(allowed)),
    v.transform((items) => new Set(items)),
  );

const fields = {
  families: listOf(families),
  statuses: listOf(standings),
  quoted: v.pipe(
    v.literal('only'),
    v.transform(() => true),
  ),
  show: v.picklist(shows),
  story: v.pipe(
    v.string(),
    v.regex(/^[^.]+\.[1-9]\d{0,2}$/),
    v.transform((text) => ({ id: text.split('.')[0] ?? '', step: Number(text.split('.')[1]) })),
  ),
  drift: v.pipe(
    v.literal('on'),
    v.transform(() => true),
  ),
  lang: v.picklist(languages),
  theme: v.picklist(themes),
};

/**
 * Reads a view from a query string. Never fails: whatever is broken keeps its value from `defaults` and is reported.
 * Days outside the axis are moved to its nearer end and reported as `outside`.
 */
export function parseView(query: string, defaults: View, axis: Axis): { view: View; problems: UrlProblem[] } {
  const view: View = { ...defaults, filter: { ...defaults.filter } };
  const problems: UrlProblem[] = [];
  const seen = new Set<string>();

  function read<T>(value: string, key: string, schema: v.GenericSchema<unknown, T>, fallback: T): T {
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) problems.push({ kind: 'invalid', key, value });
    return parsed.success ? parsed.output : fallback;
  }
  function readDay<T extends Day | undefined>(value: string, key: string, fallback: T): Day | T {
    const day = parseIsoDay(value);
    if (day === undefined) problems.push({ kind: 'invalid', key, value });
    if (day === undefined) return fallback;
    if (day >= axis.first && day <= axis.last) return day;
    problems.push({ kind: 'outside', key, value });
    return Math.min(Math.max(day, axis.first), axis.last);
  }

  for (const [key, value] of new URLSearchParams(query)) {
    if (seen.has(key) || foreignKeys.has(key)) continue;
    seen.add(key);
    if (key === 'on') view.filter.on = readDay(value, key, view.filter.on);
    else if (key === 'known') view.filter.known = readDay(value, key, view.filter.known);
    else if (key === 'vs') view.filter.against = readDay(value, key, view.filter.against);
    else if (key === 'families') view.filter.families = read(value, key, fields.families, view.filter.families);
    else if (key === 'statuses') view.filter.statuses = read(value, key, fields.statuses, view.filter.statuses);
    else if (key === 'quoted') view.filter.isQuotedOnly = read(value, key, fields.quoted, view.filter.isQuotedOnly);
    else if (key === 'show') view.show = read(value, key, fields.show, view.show);
    else if (key === 'story') view.story = read(value, key, fields.story, view.story);
    else if (key === 'drift') view.isDrifting = read(value, key, fields.drift, view.isDrifting);
    else if (key === 'lang') view.lang = read(value, key, fields.lang, view.lang);
    else if (key === 'theme') view.theme = read(value, key, fields.theme, view.theme);
    else if (key === 'focus') view.focus = value || undefined;
    else problems.push({ kind: 'unknown', key, value });
  }
  if (view.filter.against !== undefined) view.isDrifting = false;
  return { view, problems };
}

function listText(items: ReadonlySet<string>, order: readonly string[]): string {
  return order.filter((item) => items.has(item)).join(',') || 'none';
}

/** Writes what differs from `defaults`, in a fixed order; empty when nothing does. Inverse of `parseView`. */
export function formatView(view: View, defaults: View): string {
  const query = new URLSearchParams();
  const { filter } = view;
  const set = (key: string, value: string | undefined, usual: string | undefined) => {
    if (value !== undefined && value !== usual) query.set(key, value);
  };
  set('on', isoDay(filter.on), isoDay(defaults.filter.on));
  if (filter.known !== undefined) set('known', isoDay(filter.known), undefined);
  if (filter.against !== undefined) set('vs', isoDay(filter.against), undefined);
  set('families', listText(filter.families, families), listText(defaults.filter.families, families));
  set('statuses', listText(filter.statuses, standings), listText(defaults.filter.statuses, standings));
  if (filter.isQuotedOnly) set('quoted', 'only', undefined);
  set('focus', view.focus, defaults.focus);
  set('show', view.show, defaults.show);
  if (view.story) set('story', `${view.story.id}.${view.story.step}`, undefined);
  if (view.isDrifting) set('drift', 'on', undefined);
  set('lang', view.lang, defaults.lang);
  set('theme', view.theme, defaults.theme);
  return query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
}
