import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import type { Language } from '../model/localised.ts';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { languageInWords, locatorInWords, overstatesInShort, placeInWords, speakerInWords } from './claimWords.ts';

function speakerOf(id: string, lang: Language): string | undefined {
  const claim = sampleDataset.claims.get(id);
  return claim && speakerInWords(claim, sampleDataset, lang);
}

describe('speakerInWords', () => {
  it('names a person, an actor, or else the publisher', () => {
    expect(speakerOf('c-go', 'de')).toBe('Nikol Paschinjan');
    expect(speakerOf('c-no-notice', 'en')).toBe('Russia');
    expect(speakerOf('c-leak', 'de')).toBe('Politico');
  });

  it('names the paper with the person where the words are a reporter’s', () => {
    const claim = sampleDataset.claims.get('c-go');
    if (!claim?.quote) throw new Error('the sample quotes it');
    const reported = { ...claim, quote: { ...claim.quote, by: 'publisher' as const } };
    expect(speakerInWords(reported, sampleDataset, 'de')).toBe('Nikol Paschinjan, laut Paper');
    expect(speakerInWords(reported, sampleDataset, 'en')).toBe('Nikol Pashinyan, according to Paper');
  });
});

describe('locatorInWords', () => {
  it('turns the places into German and leaves all else', () => {
    expect(locatorInWords('line 18', 'de')).toBe('Zeile 18');
    expect(locatorInWords('Art. 4, paragraph 2', 'de')).toBe('Art. 4, Absatz 2');
    expect(locatorInWords('line 18', 'en')).toBe('line 18');
    expect(locatorInWords('para. 3 of the report', 'de')).toBe('Abs. 3 des Berichts');
    expect(locatorInWords('paras 1 and 3', 'de')).toBe('Abs. 1 und 3');
    expect(locatorInWords('section “Trade and Aid”, para. 1', 'de')).toBe('Abschnitt “Trade and Aid”, Abs. 1');
    expect(locatorInWords('preamble, last paragraph', 'de')).toBe('Präambel, letzter Absatz');
  });
});

describe('languageInWords', () => {
  it('names languages in the reader’s language', () => {
    expect(languageInWords('de', 'en')).toBe('German');
    expect(languageInWords('ru', 'de')).toBe('Russisch');
  });
});

describe('the mark of what says more than its text', () => {
  it('names the part in lists, and is missing where nothing is overstated', () => {
    const claim = sampleDataset.claims.get('c-go');
    expect(claim && overstatesInShort(claim, 'en')).toBe('headline says more');
    expect(claim && overstatesInShort(claim, 'de')).toBe('Überschrift sagt mehr');
    const other = sampleDataset.claims.get('c-frozen');
    expect(other && overstatesInShort(other, 'en')).toBeUndefined();
  });

  it('is borne by the headlines and the like of the default dataset that overstate, and by nothing else', () => {
    const marked = [...defaultDataset.claims.values()].filter(({ overstates }) => overstates);
    expect(marked.map(({ id }) => id).toSorted()).toEqual(
      ['S0-01', 'S0-03', 'S0-05', 'S0-06', 'S0-13', 'S1-01', 'S1-04', 'S1-06', 'S1-08'].toSorted(),
    );
    expect(marked.filter(({ part }) => part === undefined || part === 'body')).toEqual([]);
  });
});

describe('placeInWords', () => {
  it('says where in its document a claim stands', () => {
    const claim = defaultDataset.claims.get('S0-03');
    expect(claim && placeInWords(claim, 'de')).toBe('Überschrift, Zeile 3');
  });
});
