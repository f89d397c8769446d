import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { relationState } from '../evidence/relationState.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayOf, type Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { contradictionSentence } from './contradictionSentence.ts';

function sentence(id: string, on: Day, lang: Language, dataset: Dataset = defaultDataset): string | undefined {
  const relation = dataset.relations.get(id);
  const state = relation && relationState(relation, dataset, { on });
  return state && contradictionSentence(state, dataset, lang);
}

describe('who contradicts', () => {
  it('is the party that denies, with who said so in its name and when', () => {
    const on = dayOf(2024, 8, 1);
    expect(sentence('AM-NATO-aspiration', on, 'en')).toBe(
      'Denied beforehand by Armenia (Nikol Pashinyan, 11 February 2024; Ararat Mirzoyan, 31 March 2024).',
    );
    expect(sentence('AM-NATO-aspiration', on, 'de')).toBe(
      'Schon vorher dementiert von Armenien (Nikol Paschinjan, 11. Februar 2024; Ararat Mirsojan, 31. März 2024).',
    );
    expect(sentence('AM-NATO-aspiration', on, 'en', sampleDataset)).toBe(
      'Denied beforehand by Armenia (2 April 2024).',
    );
  });

  it('is named as such where nobody concerned denies, headlines with their part', () => {
    expect(sentence('AM-CSTO-membership', dayOf(2024, 3, 1), 'en')).toBe(
      'Contradicted by Russia (Dmitry Peskov, 23 February 2024) and CSTO (CSTO Secretariat, 23 February 2024).',
    );
    expect(sentence('AM-RU-allies', dayOf(2025, 8, 1), 'en')).toMatch(
      /^Contradicted by Armenia \(Nikol Pashinyan, .*\) and news\.de \(subheading, Jun.*2024; caption, 22 July 2025\)\.$/,
    );
  });

  it('is nobody where nothing speaks against', () => {
    expect(sentence('AM-RU-treaty', dayOf(2024, 3, 1), 'en')).toBeUndefined();
  });
});
