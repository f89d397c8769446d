import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../model/day.ts';
import { languages } from '../model/localised.ts';
import { families, standings } from '../model/relation.ts';
import { initialView, shows, themes, type View } from './view.ts';
import { formatView, parseView } from './viewUrl.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const defaults = initialView(dayOf(2026, 4, 1), 'en');
const slowestMs = 1_000;

const day = fc.integer({ min: axis.first, max: axis.last });
const maybeDay = fc.option(day, { nil: undefined });
const anyView: fc.Arbitrary<View> = fc.record({
  filter: fc.record({
    on: day,
    known: maybeDay,
    against: maybeDay,
    families: fc.subarray([...families]).map((items) => new Set(items)),
    statuses: fc.subarray([...standings]).map((items) => new Set(items)),
    isQuotedOnly: fc.boolean(),
  }),
  focus: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
  show: fc.constantFrom(...shows),
  story: fc.option(fc.record({ id: fc.stringMatching(/^[\w-]+$/), step: fc.integer({ min: 1, max: 999 }) }), {
    nil: undefined,
  }),
  isDrifting: fc.boolean(),
  lang: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themes),
});
/** A day to compare with and drifting exclude each other. */
const view = anyView.map((any) => ({ ...any, isDrifting: any.isDrifting && any.filter.against === undefined }));

const key = fc.oneof(
  fc.constantFrom(
    'on',
    'known',
    'vs',
    'families',
    'statuses',
    'show',
    'lang',
    'theme',
    'focus',
    'story',
    'drift',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary' }),
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    '2024-06-12',
    '2024-02-30',
    '0000-00-00',
    '9999-12-31',
    'none',
    'alliance,,arms',
    '%',
    '%ff',
    '<script>',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789-,%&=+~.[]'.split('')) }),
  fc.string({ minLength: 2_000, maxLength: 4_000 }),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(key, value), { maxLength: 12 }).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  fc.tuple(view, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([valid, at, noise]) => {
    const query = formatView(valid, defaults);
    const cut = at % (query.length + 1);
    return query.slice(0, cut) + noise + query.slice(cut + noise.length);
  }),
);

it('a link restores the view from which it was made', () => {
  fc.assert(
    fc.property(view, (asked) => {
      expect(parseView(formatView(asked, defaults), defaults, axis)).toEqual({ view: asked, problems: [] });
    }),
  );
});

it('two views have the same link only when they are the same', () => {
  fc.assert(
    fc.property(view, view, (a, b) => {
      const [linkA, linkB] = [formatView(a, defaults), formatView(b, defaults)];
      if (linkA === linkB) expect(a).toEqual(b);
    }),
  );
});

it('no link makes it throw, dawdle, or answer a view that is out of bounds', () => {
  fc.assert(
    fc.property(hostile, (query) => {
      const start = performance.now();
      const { view: found, problems } = parseView(query, defaults, axis);
      if (performance.now() - start > slowestMs) throw new Error('too slow');
      for (const on of [found.filter.on, found.filter.known, found.filter.against])
        if (on !== undefined && !(on >= axis.first && on <= axis.last)) throw new Error(`day ${on}`);
      if (![...found.filter.families].every((family) => families.includes(family))) throw new Error('family');
      if (!shows.includes(found.show) || !languages.includes(found.lang) || !themes.includes(found.theme))
        throw new Error('choice');
      if (new Set(problems.map((problem) => problem.key)).size !== problems.length) throw new Error('reported twice');
      if (parseView(formatView(found, defaults), defaults, axis).problems.length > 0) throw new Error('not restorable');
    }),
  );
});
