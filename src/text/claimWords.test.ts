import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import type { Language } from '../model/localised.ts';
import { isFragment, languageInWords, locatorInWords, speakerInWords } from './claimWords.ts';

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
});

describe('locatorInWords', () => {
  it('turns the places into German and leaves all else', () => {
    expect(locatorInWords('line 18', 'de')).toBe('Zeile 18');
    expect(locatorInWords('Art. 4, paragraph 2', 'de')).toBe('Art. 4, Absatz 2');
    expect(locatorInWords('line 18', 'en')).toBe('line 18');
  });
});

describe('languageInWords', () => {
  it('names languages in the reader’s language', () => {
    expect(languageInWords('de', 'en')).toBe('German');
    expect(languageInWords('ru', 'de')).toBe('Russisch');
  });
});

describe('isFragment', () => {
  it('takes fewer than five words for a fragment', () => {
    expect(isFragment('massiven Schwächung')).toBe(true);
    expect(isFragment('Wir werden entscheiden, wann wir gehen')).toBe(false);
  });
});
