import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { changesBetween } from '../evidence/changes.ts';
import { dayOf } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { changeSentence } from './changeSentence.ts';

function sentencesOn(day: number, lang: Language): string[] {
  const changes = changesBetween(sampleDataset, { on: day - 1 }, { on: day });
  return changes.map((change) => changeSentence(change, sampleDataset, day, lang));
}

describe('changeSentence', () => {
  it('says what began, with what is particular about it', () => {
    expect(sentencesOn(dayOf(1997, 8, 29), 'en')).toEqual(['New: Alliance treaty of 1997, Armenia – Russia']);
    expect(sentencesOn(dayOf(2024, 6, 13), 'de')).toEqual([
      'Neu, behauptet, dementiert: Beitritt zur NATO, Armenien → NATO',
    ]);
  });

  it('says what ended', () => {
    expect(sentencesOn(dayOf(2020, 11, 11), 'de')).toEqual([
      'Beendet: Krieg um Bergkarabach, Armenien – Aserbaidschan',
    ]);
  });

  it('says the new status, in the word that fits the kind', () => {
    expect(sentencesOn(dayOf(2024, 2, 22), 'en')).toEqual(['Now suspended: Membership, Armenia – CSTO']);
    expect(sentencesOn(dayOf(1994, 4, 20), 'de')[0]).toBe('Jetzt besteht: Mitgliedschaft, Armenien – VKS');
  });
});
