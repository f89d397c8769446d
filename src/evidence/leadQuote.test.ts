import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleInput } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { tieIdOf } from '../model/relation.ts';
import { leadQuote, leadQuoteAtAnyTime, type Asking } from './leadQuote.ts';
import { relationStates } from './relationState.ts';

const person = (en: string) => ({ de: en, en });

/** A claim on the membership in the treaty, quoted unless told otherwise. */
function claim(id: string, part: Record<string, unknown> = {}) {
  return {
    id,
    document: 'agency',
    says: { de: id, en: id },
    speaker: person('Somebody'),
    modality: 'asserted',
    said: '2024-06-12',
    quote: { exact: `words of ${id}`, lang: 'en', by: 'speaker' },
    translation: { de: id, by: 'Entente' },
    ...part,
  };
}

const german = {
  quote: { exact: 'Worte', lang: 'de', by: 'speaker' },
  translation: { en: 'words', by: 'Entente' },
};

/** Which of these claims leads on 20 June 2024; the second list speaks against the episode. */
function leading(
  supports: ReturnType<typeof claim>[],
  against: ReturnType<typeof claim>[] = [],
  asking: Partial<Asking> = {},
) {
  const during = '2000/..';
  const episode = {
    during,
    status: 'in-force',
    claims: supports.map(({ id }) => id),
    against: against.map(({ id }) => id),
  };
  const parsed = parseDataset({
    ...sampleInput,
    claims: [...sampleInput.claims, ...supports, ...against],
    relations: sampleInput.relations.map((relation) =>
      relation.id === 'RU-CSTO-membership' ? { ...relation, episodes: [episode] } : relation,
    ),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const on = dayOf(2024, 6, 20);
  const states = relationStates(parsed.value, { on }).filter(({ relation }) => relation.id === 'RU-CSTO-membership');
  return leadQuote(states, parsed.value, { on, lang: 'en', ...asking })?.id;
}

describe('the leading quotation', () => {
  it.each<[string, ReturnType<typeof claim>[], ReturnType<typeof claim>[]]>([
    ['is the nearest to the day', [claim('old', { said: '2001' }), claim('best')], []],
    [
      'is of a certain time rather than of some day in years',
      [claim('vague', { said: '[2020-01-01..2025-01-01]' }), claim('best', { said: '2023' })],
      [],
    ],
    [
      'is a sentence rather than a piece of one',
      [
        claim('piece', { said: '2024-06-13' }),
        claim('best', { quote: { exact: 'Words of a whole sentence.', lang: 'en', by: 'speaker' } }),
      ],
      [],
    ],
    [
      'was said before it rather than after',
      [claim('late', { said: '2024-06-21' }), claim('best', { said: '2003' })],
      [],
    ],
    [
      'is somebody’s own words rather than a reporter’s',
      [claim('told', { quote: { exact: 'x', lang: 'en', by: 'publisher' } }), claim('best', { said: '2001' })],
      [],
    ],
    [
      'is a speaker’s rather than an outlet’s',
      [claim('outlet', { speaker: undefined }), claim('best', { said: '2001' })],
      [],
    ],
    [
      'is a party’s rather than somebody else’s of the same day',
      [claim('other'), claim('best', { speaksFor: 'RU' })],
      [],
    ],
    ['supports rather than contradicts', [claim('best', { said: '2001' })], [claim('denial')]],
    [
      'contradicts where no support is quoted',
      [claim('told', { quote: undefined, translation: undefined })],
      [claim('best')],
    ],
    ['is in the reader’s language where others are equally good', [claim('german', german), claim('best')], []],
    ['is none where nobody is quoted', [claim('told', { quote: undefined, translation: undefined })], []],
  ])('%s', (_what, supports, against) => {
    const isAnyQuoted = [...supports, ...against].some(({ quote }) => quote);
    expect(leading(supports, against)).toBe(isAnyQuoted ? 'best' : undefined);
    expect(leading(supports.toReversed(), against)).toBe(isAnyQuoted ? 'best' : undefined);
  });

  it('is the asked actor’s own where two parties speak on one day', () => {
    const claims = [claim('of-csto', { speaksFor: 'CSTO' }), claim('of-russia', { speaksFor: 'RU' })];
    expect(leading(claims, [], { actor: 'RU' })).toBe('of-russia');
    expect(leading(claims, [], { actor: 'CSTO' })).toBe('of-csto');
  });
});

describe('the leading quotations of the default dataset', () => {
  const relations = [...defaultDataset.relations.values()];

  it('are there for every line', () => {
    for (const tie of new Set(relations.map(tieIdOf))) {
      const own = relations.filter((relation) => tieIdOf(relation) === tie);
      expect(leadQuoteAtAnyTime(own, defaultDataset, { on: dayOf(2024, 6, 20), lang: 'de' }), tie).toBeDefined();
    }
  });

  it('open the line from Armenia to the CSTO in June 2024 with the announcement, in either language', () => {
    const on = dayOf(2024, 6, 20);
    const states = relationStates(defaultDataset, { on }).filter(
      ({ relation }) => tieIdOf(relation) === 'AM~CSTO~alliance',
    );
    expect(leadQuote(states, defaultDataset, { on, lang: 'de' })?.quote?.exact).toContain(
      'Wir werden gehen. Wir werden entscheiden',
    );
    expect(leadQuote(states, defaultDataset, { on, lang: 'en' })?.quote?.lang).toBe('en');
  });
});
