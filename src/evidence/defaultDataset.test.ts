import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { isQuoted } from '../model/claim.ts';
import { languages } from '../model/localised.ts';
import { dayOf, parseIsoDay, type Day } from '../model/day.ts';
import { axisOf, changeLog } from './changeLog.ts';
import { claimsOnRelations } from './claimsOnRelation.ts';
import { furtherClaims } from './furtherClaims.ts';
import { knownSpan } from './knownSpan.ts';
import { relationState, relationStates } from './relationState.ts';
import { isAnythingPublished, youngerClaims } from './youngerClaims.ts';

const articles = new Set(['S0', 'S1']);
const fromArticles = [...dataset.claims.values()].filter(({ document }) => articles.has(document));

function idsOn(on: Day, known?: Day): string[] {
  return relationStates(dataset, { on, known }).map(({ relation }) => relation.id);
}

describe('the default dataset', () => {
  it('draws the seven actors, each with a relation', () => {
    expect([...dataset.actors.keys()].toSorted()).toEqual(['AM', 'AZ', 'BY', 'CSTO', 'EU', 'NATO', 'RU']);
    const tied = new Set([...dataset.relations.values()].flatMap(({ from, to }) => [from, to]));
    expect(tied.size).toBe(7);
  });

  it('holds what the two articles claim, and all contradictions between and within them', () => {
    expect(fromArticles.length).toBeGreaterThanOrEqual(35);
    expect(dataset.disputes.size).toBe(22);
    for (const id of articles) expect(dataset.documents.get(id)?.length, id).toBeGreaterThan(0);
  });

  it('says for each claim from the articles where it stands, by a quote or a locator', () => {
    expect(fromArticles.filter(({ quote, locator }) => !quote && !locator).map(({ id }) => id)).toEqual([]);
  });

  it('puts the announcement to leave behind a relation of Armenia and the CSTO', () => {
    const words = 'Wir werden gehen. Wir werden entscheiden, wann wir gehen';
    const said = fromArticles.filter(({ quote }) => quote?.exact.includes(words)).map(({ id }) => id);
    const cited = [...dataset.relations.values()]
      .filter(({ from, to }) => from === 'AM' && to === 'CSTO')
      .flatMap(({ episodes }) => episodes.flatMap((episode) => episode.claims));
    expect(said.length).toBeGreaterThan(0);
    expect(cited).toEqual(expect.arrayContaining(said));
  });

  it('quotes somebody on every relation, on nine of ten episodes, and on all that held at the last ten changes', () => {
    const isQuotedOn = (claims: readonly string[]) => claims.some((id) => isQuoted(dataset.claims.get(id) ?? {}));
    const relations = [...dataset.relations.values()];
    const episodes = relations.flatMap((relation) => relation.episodes);
    for (const { id, episodes: own } of relations)
      expect(
        own.some(({ claims }) => isQuotedOn(claims)),
        id,
      ).toBe(true);
    expect(episodes.filter(({ claims }) => isQuotedOn(claims)).length).toBeGreaterThanOrEqual(0.9 * episodes.length);
    for (const { day } of changeLog(dataset).slice(-10))
      for (const state of relationStates(dataset, { on: day })) expect(state.isQuoted, state.relation.id).toBe(true);
  });

  it('knows nothing from after the day on which it was closed', () => {
    const { last } = axisOf(dataset);
    const late = [...dataset.documents.values()].filter(({ published }) => published.earliest > last);
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it('has a source for every relation on every day on which something changes', () => {
    for (const { day } of changeLog(dataset)) {
      for (const state of relationStates(dataset, { on: day }))
        expect(state.sources, state.relation.id).toBeGreaterThan(0);
    }
  });
});

describe('words between quotation marks', () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();

  it.each([...dataset.disputes.values()])(
    'in contradiction $id stand so in a quotation, a translation or a title',
    (dispute) => {
      const claims = dispute.claims.map((id) => dataset.claims.get(id));
      const sources = claims
        .flatMap((claim) => [
          claim?.quote?.display ?? claim?.quote?.exact,
          claim?.translation?.de,
          claim?.translation?.en,
          dataset.documents.get(claim?.document ?? '')?.title,
        ])
        .map((text) => plain(text ?? ''));
      for (const lang of languages) {
        for (const [, words = ''] of `${dispute.title[lang]} ${dispute.finding[lang]}`.matchAll(/[„“]([^„“”]+)[“”]/gu))
          expect(
            sources.some((source) => source.includes(plain(words))),
            words,
          ).toBe(true);
      }
    },
  );
});

describe('what counts as one source', () => {
  // The cases in which one speech, note or outlet used to come in by two ways.
  it.each([
    ['AM-CSTO-withdrawal', '2024-06-12', 1],
    ['AM-CSTO-membership', '2024-02-22', 2],
    ['AM-RU-eu-dispute', '2026-05-30', 1],
    ['AM-RU-dispute', '2025-07-22', 5],
    ['AM-RU-allies', '2025-08-01', 4],
    ['RU-AZ-dispute', '2025-10-09', 7],
    ['RU-AZ-arms', '2015-01-01', 7],
    ['BY-RU-ukraine-war', '2023-01-01', 4],
    ['RU-CSTO-membership', '2010-01-01', 7],
  ])('%s on %s rests on as many as there are', (id, date, count) => {
    const relation = dataset.relations.get(id);
    const state = relation && relationState(relation, dataset, { on: parseIsoDay(date) ?? Number.NaN });
    expect(state?.sources).toBe(count);
    expect(state?.supports.length).toBeGreaterThan(count);
  });
});

describe('the Belarusian arms programme of the leaked files', () => {
  const newYear2021 = dayOf(2021, 1, 1);

  it('is there for its time as known today, and unknown before the leak of June 2024', () => {
    expect(idsOn(newYear2021)).toContain('BY-AZ-leaked-arms');
    expect(idsOn(newYear2021, newYear2021)).not.toContain('BY-AZ-leaked-arms');
    expect(idsOn(newYear2021, dayOf(2024, 6, 12))).not.toContain('BY-AZ-leaked-arms');
    expect(idsOn(newYear2021, dayOf(2024, 6, 14))).toContain('BY-AZ-leaked-arms');
  });

  it('is not the rocket sale, which was shown in public and known at once', () => {
    const shown = dayOf(2018, 6, 15);
    expect(idsOn(shown)).toContain('BY-AZ-polonez');
    expect(idsOn(shown, shown)).toContain('BY-AZ-polonez');
  });
});

describe('the second clock', () => {
  const membership = (on: Day, known?: Day) => {
    const relation = dataset.relations.get('AM-CSTO-membership');
    return relation && relationState(relation, dataset, { on, known });
  };

  it('does not know of the freeze of February 2024 before it was announced', () => {
    const march = dayOf(2024, 3, 1);
    expect(membership(march)?.status).toBe('suspended');
    expect(membership(march, dayOf(2024, 2, 1))).toMatchObject({ status: 'in-force', during: { end: undefined } });
    expect(membership(march, dayOf(2024, 2, 22))?.status).toBe('suspended');
  });

  it('lets no claim through that is younger, on 200 random pairs of days', () => {
    const { first, last } = axisOf(dataset);
    const day = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(day, day, (on, known) => {
        for (const state of relationStates(dataset, { on, known })) {
          const further = furtherClaims(state.relation, dataset, state, known).map(({ claim }) => claim);
          for (const claim of [...state.supports, ...state.against, ...further])
            expect(dataset.documents.get(claim.document)?.published.earliest).toBeLessThanOrEqual(known);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows on its last day what is known today', () => {
    const { last } = axisOf(dataset);
    for (const { day } of changeLog(dataset)) expect(idsOn(day, last)).toEqual(idsOn(day));
    for (const relation of dataset.relations.values())
      for (const episode of relation.episodes)
        expect(knownSpan(episode, relation, dataset, last), relation.id).toEqual(episode.during);
  });

  it('counts what it hides', () => {
    const claims = claimsOnRelations(dataset.relations.values(), dataset);
    const { total } = youngerClaims(claims, dataset, axisOf(dataset).last);
    expect(total).toBe(dataset.claims.size);
    expect(youngerClaims(claims, dataset, axisOf(dataset).last).younger).toBe(0);
    expect(youngerClaims(claims, dataset, dayOf(1940, 1, 1)).younger).toBe(total);
    expect(isAnythingPublished(dataset, dayOf(1940, 1, 1))).toBe(false);
    expect(isAnythingPublished(dataset, dayOf(1992, 5, 15))).toBe(true);
  });
});
