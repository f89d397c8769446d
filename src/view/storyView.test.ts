import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { initialView } from './view.ts';
import { isSamePicture, openedStory, storyProblems, storyView } from './storyView.ts';
import { parseView } from './viewUrl.ts';

const pact = sampleDataset.stories.get('pact');
const [first, second] = pact?.steps ?? [];
if (!pact || !first || !second) throw new Error('the sample has a story of three steps');

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const defaults = initialView(dayOf(2026, 5, 22), 'en');
const opened = (query: string) => openedStory(parseView(query, defaults, axis).view, query, sampleDataset);

describe('storyView', () => {
  it('gives the view that the step asks for', () => {
    const { view, problems } = storyView(second, sampleDataset);
    expect(problems).toEqual([]);
    expect([view.filter.on, view.focus]).toEqual([dayOf(2024, 2, 22), 'AM~CSTO~alliance']);
  });

  it('shows the last day of the axis where the step names none', () => {
    expect(storyView({ ...first, view: 'focus=AM' }, sampleDataset).view.filter.on).toBe(axis.last);
  });
});

describe('openedStory', () => {
  it.each(['?story=pact.2', 'story=pact.2&lang=de&theme=dark', 'story=pact.2&embed=1&utm_source=x'])(
    'gives the picture of the step to %s',
    (query) => {
      const view = opened(query);
      expect(isSamePicture(view, storyView(second, sampleDataset).view)).toBe(true);
      expect(view.story).toEqual({ id: 'pact', step: 2 });
    },
  );

  it('leaves language and theme as the link has them', () => {
    expect(opened('story=pact.2&lang=de&theme=dark')).toMatchObject({ lang: 'de', theme: 'dark' });
  });

  it.each([
    'on=2020-01-01',
    'known=2020-01-01',
    'vs=2020-01-01',
    'focus=RU',
    'show=table',
    'families=arms',
    'drift=on',
  ])('leaves a link alone that says %s itself', (own) => {
    const query = `story=pact.2&${own}`;
    expect(opened(query)).toEqual(parseView(query, defaults, axis).view);
  });

  it.each(['', 'story=pact.4', 'story=nobody.1', 'story=__proto__.1', 'story=pact'])(
    'leaves "%s" alone, which names no step',
    (query) => {
      expect(opened(query)).toEqual(parseView(query, defaults, axis).view);
    },
  );
});

describe('isSamePicture', () => {
  const { view } = storyView(second, sampleDataset);

  it('looks away from language, theme and the story told', () => {
    expect(isSamePicture(view, { ...view, lang: 'de', theme: 'dark', story: { id: 'pact', step: 3 } })).toBe(true);
  });

  it.each([
    ['another day', { filter: { ...view.filter, on: dayOf(2024, 2, 23) } }],
    ['the second clock', { filter: { ...view.filter, known: dayOf(2024, 2, 22) } }],
    ['a second day', { filter: { ...view.filter, against: dayOf(2024, 2, 22) } }],
    ['fewer families', { filter: { ...view.filter, families: new Set(['arms' as const]) } }],
    ['nothing chosen', { focus: undefined }],
    ['the table', { show: 'table' as const }],
  ])('sees %s', (_, part) => {
    expect(isSamePicture(view, { ...view, ...part })).toBe(false);
  });
});

describe('storyProblems', () => {
  const withStory = (id: string, view: string) => ({
    ...sampleDataset,
    stories: new Map([[id, { ...pact, id, steps: [{ ...first, view }] }]]),
  });

  it('finds nothing in the sample', () => {
    expect(storyProblems(sampleDataset)).toEqual([]);
  });

  it.each([
    ['on=2024-02-30', '"on=2024-02-30" cannot be used'],
    ['on=1812-06-24', '"on=1812-06-24" cannot be used'],
    ['on=2024-02-22&when=now', '"when=now" cannot be used'],
    ['focus=XX', 'there is no actor, relation or tie "XX"'],
    ['focus=CSTO~AM~alliance', 'there is no actor, relation or tie "CSTO~AM~alliance"'],
  ])('reports %s', (view, reason) => {
    expect(storyProblems(withStory('pact', view))).toEqual([
      { file: 'stories', record: 'pact', path: 'steps.0.view', reason },
    ]);
  });

  it('reports a name that no link can hold', () => {
    expect(storyProblems(withStory('pact.two', 'focus=AM'))).toMatchObject([{ record: 'pact.two', path: 'id' }]);
  });
});
