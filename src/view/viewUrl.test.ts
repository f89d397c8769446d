import { describe, expect, it } from 'vitest';
import { dayOf } from '../model/day.ts';
import { initialView, type View } from './view.ts';
import { formatView, parseView } from './viewUrl.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const defaults = initialView(dayOf(2026, 4, 1), 'en');
const read = (query: string) => parseView(query, defaults, axis);

/** The example of the contract in the architecture. */
const link =
  'on=2024-06-12&known=2024-06-13&vs=2023-09-01&families=alliance,arms&quoted=only&focus=AM&show=table&story=turn.3&lang=de&theme=dark';

describe('parseView', () => {
  it('reads the whole contract', () => {
    const { view, problems } = read(`?${link}`);
    expect(problems).toEqual([]);
    expect(view).toEqual({
      filter: {
        on: dayOf(2024, 6, 12),
        known: dayOf(2024, 6, 13),
        against: dayOf(2023, 9, 1),
        families: new Set(['alliance', 'arms']),
        statuses: defaults.filter.statuses,
        isQuotedOnly: true,
      },
      focus: 'AM',
      show: 'table',
      story: { id: 'turn', step: 3 },
      isDrifting: false,
      lang: 'de',
      theme: 'dark',
    } satisfies View);
  });

  it('answers the default for an empty link', () => {
    expect(read('')).toEqual({ view: defaults, problems: [] });
  });

  it('takes a tie as focus, encoded or not', () => {
    for (const query of ['focus=AM~CSTO~alliance', 'focus=AM%7ECSTO%7Ealliance'])
      expect(read(query).view.focus).toBe('AM~CSTO~alliance');
  });

  it('reads "none" as an empty choice', () => {
    expect(read('families=none&statuses=none').view.filter).toMatchObject({ families: new Set(), statuses: new Set() });
  });

  it.each([
    ['on=2024-02-30', 'invalid', 'on'],
    ['on=', 'invalid', 'on'],
    ['known=yesterday', 'invalid', 'known'],
    ['vs=2024', 'invalid', 'vs'],
    ['families=', 'invalid', 'families'],
    ['families=alliance,love', 'invalid', 'families'],
    ['statuses=__proto__', 'invalid', 'statuses'],
    ['show=hologram', 'invalid', 'show'],
    ['lang=fr', 'invalid', 'lang'],
    ['theme=plaid', 'invalid', 'theme'],
    ['story=turn', 'invalid', 'story'],
    ['story=turn.0', 'invalid', 'story'],
    ['drift=maybe', 'invalid', 'drift'],
    ['on=1990-12-31', 'outside', 'on'],
    ['known=2030-01-01', 'outside', 'known'],
    ['utm_source=x', 'unknown', 'utm_source'],
    ['constructor=x', 'unknown', 'constructor'],
  ])('reports %s as %s', (query, kind, key) => {
    const { problems } = read(query);
    expect(problems).toMatchObject([{ kind, key }]);
  });

  it('keeps the default for what is invalid, and the nearest day for what lies outside', () => {
    expect(read('on=2024-02-30&show=hologram').view).toEqual(defaults);
    expect(read('on=1812-06-24').view.filter.on).toBe(axis.first);
    expect(read('on=9999-12-31').view.filter.on).toBe(axis.last);
  });

  it('reports an unknown key once, and reads the first of two values', () => {
    const { view, problems } = read('a=1&a=2&on=2024-06-12&on=2020-01-01');
    expect(problems).toHaveLength(1);
    expect(view.filter.on).toBe(dayOf(2024, 6, 12));
  });

  it('leaves the keys of others alone', () => {
    expect(read('embed=1&data=x').problems).toEqual([]);
  });

  it('does not touch the default', () => {
    const before = structuredClone(defaults);
    read(link);
    expect(defaults).toEqual(before);
  });
});

describe('formatView', () => {
  it('writes the contract as it was read', () => {
    expect(formatView(read(link).view, defaults)).toBe(link);
  });

  it('writes nothing for the default view', () => {
    expect(formatView(defaults, defaults)).toBe('');
  });

  it('writes a choice that is empty, and none that is complete', () => {
    const filter = { ...defaults.filter, families: new Set<never>() };
    expect(formatView({ ...defaults, filter }, defaults)).toBe('families=none');
  });
});
