import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../../tests/defaultDataset.ts';
import { isKnown } from '../../evidence/knownClaims.ts';
import { relationStates } from '../../evidence/relationState.ts';
import { passes } from '../../evidence/stateFilter.ts';
import { visibleTies } from '../../graph/ties.ts';
import { languages } from '../../model/localised.ts';
import { isSamePicture, storyProblems, storyView } from '../../view/storyView.ts';

const longestText = 320;
const stories = [...dataset.stories.values()];
const steps = stories.flatMap((story) =>
  story.steps.map((step, index) => ({
    ...step,
    name: `${story.id}.${index + 1}`,
    view: storyView(step, dataset).view,
  })),
);
const tiesOf = ({ view: { filter } }: (typeof steps)[number]) =>
  visibleTies(relationStates(dataset, filter).filter((state) => passes(state, filter)));

const months = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

describe('the stories of the default dataset', () => {
  it('are the long one and the short one', () => {
    expect(stories.map(({ id }) => id)).toEqual(['turn', 'headline']);
    const [turn, headline] = stories.map((story) => story.steps.length);
    expect(turn).toBeGreaterThanOrEqual(8);
    expect(turn).toBeLessThanOrEqual(12);
    expect(headline).toBeGreaterThanOrEqual(4);
    expect(headline).toBeLessThanOrEqual(5);
  });

  it('point to nothing that is not there', () => {
    expect(storyProblems(dataset)).toEqual([]);
  });

  it('begin with the treaty of 1992, and end with the latest state and the headline', () => {
    const last = (id: string) => dataset.stories.get(id)?.steps.at(-1)?.claims;
    expect(dataset.stories.get('turn')?.steps[0]?.claims).toContain('F02-1');
    expect(last('turn')).toContain('F115-1');
    expect(last('headline')).toContain('S0-03');
  });

  it('use both clocks on one day, and compare', () => {
    const then = steps.find(({ view }) => view.filter.known !== undefined);
    const now = steps.find(({ view }) => view.filter.on === then?.view.filter.on && view.filter.known === undefined);
    const arms = (step: typeof then) => (step ? tiesOf(step).map(({ id }) => id) : []);
    expect(arms(now)).toContain('AZ~BY~arms');
    expect(arms(then)).not.toContain('AZ~BY~arms');
    expect(steps.some(({ view }) => view.filter.against !== undefined)).toBe(true);
  });

  it('change the picture with each step', () => {
    const still = steps.slice(1).filter(({ view }, index) => {
      const before = steps[index];
      return before !== undefined && isSamePicture(view, before.view);
    });
    expect(still.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(steps)('step $name', (step) => {
  it('names its day', () => {
    const own = stories.flatMap((story) => story.steps).find(({ title }) => title === step.title);
    expect(own?.view).toMatch(/^on=\d{4}-\d{2}-\d{2}/);
    expect(own?.view).not.toMatch(/lang=|theme=|story=/);
  });

  it('rests on claims that were known', () => {
    const claims = step.claims.map((id) => dataset.claims.get(id));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim && isKnown(claim, dataset, step.view.filter.known)).toBe(true);
    expect(new Set(step.claims).size).toBe(step.claims.length);
  });

  it('shows what it is about', () => {
    const { focus } = step.view;
    const ties = tiesOf(step);
    const seen = new Set(
      ties.flatMap(({ id, from, to, states }) => [id, from, to, ...states.map(({ relation }) => relation.id)]),
    );
    expect(ties.length).toBeGreaterThan(0);
    if (focus !== undefined) expect(seen).toContain(focus);
  });

  it.each(languages)('is short and says the date in words (%s)', (lang) => {
    const text = step.text[lang];
    expect(text.length).toBeLessThanOrEqual(longestText);
    expect(step.title[lang].length).toBeLessThanOrEqual(40);
    expect(text).toMatch(new RegExp(`(${months[lang]}).*\\d{4}|\\d{4}.*(${months[lang]})`));
    const withoutOrdinals = text.replace(/\d+\. (?=\p{Lu}|oder)/gu, '');
    const sentences = withoutOrdinals.split(/[.!?](?:\s|$)/).filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });

  it('quotes nothing, and is told in both languages', () => {
    for (const lang of languages) expect(step.title[lang] + step.text[lang]).not.toMatch(/[„“”"«»]/u);
    expect(step.text.de).not.toBe(step.text.en);
  });
});
