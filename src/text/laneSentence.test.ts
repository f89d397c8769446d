import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { claimsOnRelation } from '../evidence/claimsOnRelation.ts';
import { dayOf } from '../model/day.ts';
import { outerDays } from '../model/edtf.ts';
import type { Language } from '../model/localised.ts';
import { claimInLane, laneDaySentence, laneSentence } from './laneSentence.ts';

/** A lane of the sample: an episode is marked once a claim against it is known. */
function laneOf(id: string, known?: number) {
  const relation = sampleDataset.relations.get(id);
  if (!relation) throw new Error(`no relation ${id}`);
  const claims = claimsOnRelation(relation, sampleDataset, known);
  const spans = relation.episodes.map(({ status, during, against }) => ({
    status,
    during,
    mark: claims.some(({ claim }) => against.includes(claim.id)) ? ('disputed' as const) : undefined,
    ...outerDays(during),
    isOpen: during.end === undefined,
  }));
  return { relation, spans, claims };
}
const sentence = (id: string, lang: Language, known?: number) => laneSentence(laneOf(id, known), sampleDataset, lang);

describe('the sentence of a lifeline', () => {
  it('tells every status with its time, what speaks against it, and how much is quoted', () => {
    expect(sentence('AM-CSTO-membership', 'en')).toBe(
      'Membership, Armenia – CSTO: planned 15 May 1992 to 19 April 1994, in place 20 April 1994 to 21 February 2024, suspended since 22 February 2024, disputed; 4 claims, 2 quoted',
    );
    expect(sentence('AM-CSTO-membership', 'de')).toBe(
      'Mitgliedschaft, Armenien – OVKS: geplant vom 15. Mai 1992 bis zum 19. April 1994, bestand vom 20. April 1994 bis zum 21. Februar 2024, ausgesetzt seit dem 22. Februar 2024, strittig; 4 Belege, davon 2 im Wortlaut',
    );
  });

  it('says of what is over that it is on record, and of what lasts that it does', () => {
    expect(sentence('RU-AM-arms', 'en')).toBe(
      'Arms deliveries, Russia → Armenia: on record 2011 to 2020; 1 claim, not quoted',
    );
    expect(sentence('RU-AM-arms', 'de')).toBe(
      'Waffenlieferungen, Russland → Armenien: verzeichnet 2011 bis 2020; 1 Beleg, nicht im Wortlaut',
    );
    expect(sentence('AM-RU-dispute', 'en')).toBe(
      'Dispute, Armenia – Russia: ongoing since about September 2023; 1 claim, not quoted',
    );
  });

  it('leaves out what the second clock hides', () => {
    expect(sentence('AM-CSTO-membership', 'en', dayOf(2024, 2, 22))).toBe(
      'Membership, Armenia – CSTO: planned 15 May 1992 to 19 April 1994, in place 20 April 1994 to 21 February 2024, suspended since 22 February 2024; 2 claims, 1 quoted',
    );
  });

  it('tells adjoining spans of one status as one, with marks that hold for a part of it', () => {
    const lane = laneOf('RU-CSTO-membership');
    const [span] = lane.spans;
    if (!span) throw new Error('the sample has changed');
    const turn = dayOf(2024, 1, 1);
    const spans = [
      { ...span, last: turn - 1, isOpen: false },
      { ...span, first: turn, mark: 'disputed' as const },
    ];
    expect(laneSentence({ ...lane, spans }, sampleDataset, 'en')).toBe(
      'Membership, Russia – CSTO: in place since 20 April 1994, at times disputed; 1 claim, not quoted',
    );
    expect(laneSentence({ ...lane, spans }, sampleDataset, 'de')).toContain(
      'besteht seit dem 20. April 1994, zeitweise strittig;',
    );
  });
});

describe('the sentence of a lifeline on a day', () => {
  it.each([
    ['AM-CSTO-membership', dayOf(2024, 6, 12), 'en', '12 June 2024: suspended, disputed'],
    ['AM-CSTO-membership', dayOf(2024, 6, 12), 'de', '12. Juni 2024: ausgesetzt, strittig'],
    ['AM-CSTO-membership', dayOf(2024, 2, 21), 'en', '21 February 2024: in place'],
    ['AM-CSTO-membership', dayOf(1991, 1, 1), 'en', 'Not on record on 1 January 1991'],
    ['RU-AM-arms', dayOf(2021, 1, 1), 'de', 'Am 1. Januar 2021 nicht verzeichnet'],
    ['AM-RU-dispute', dayOf(2024, 1, 1), 'de', '1. Januar 2024: dauert an'],
  ] as const)('says for %s on %i in %s: %s', (id, day, lang, expected) => {
    expect(laneDaySentence(laneOf(id), day, lang)).toBe(expected);
  });
});

describe('the words for a mark', () => {
  it.each([
    ['c-frozen', 'en', 'Said 22 February 2024, Nikol Pashinyan, Announcement, quoted, in support'],
    ['c-frozen', 'de', 'Gesagt 22. Februar 2024, Nikol Paschinjan, Ankündigung, im Wortlaut, dafür'],
    ['c-no-notice', 'en', 'Published 13 June 2024, Russia, Denial, against'],
    [
      'c-go',
      'de',
      'Veröffentlicht an einem Tag zwischen dem 13. Juni 2024 und dem 31. August 2024, Nikol Paschinjan, Ankündigung, im Wortlaut, dafür',
    ],
  ] as const)('tell for %s in %s when, who, what kind, and on which side: %s', (id, lang, expected) => {
    const entry = laneOf('AM-CSTO-membership').claims.find(({ claim }) => claim.id === id);
    expect(entry && claimInLane(entry, sampleDataset, lang)).toBe(expected);
  });
});
