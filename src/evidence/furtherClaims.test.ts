import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleInput } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { parseDataset } from '../model/parseDataset.ts';
import { furtherClaims } from './furtherClaims.ts';
import { relationState } from './relationState.ts';

const membership = sampleDataset.relations.get('AM-CSTO-membership');
if (!membership) throw new Error('the sample has lost its membership');

describe('furtherClaims', () => {
  it('gives the claims of other episodes with their time, each once', () => {
    const state = relationState(membership, sampleDataset, { on: dayOf(2024, 6, 12) });
    const further = furtherClaims(membership, sampleDataset, state);
    expect(further.map(({ claim, role, during }) => [claim.id, role, during?.text])).toEqual([
      ['c-signed', 'support', '1992-05-15/1994-04-19'],
    ]);
  });

  it('tells evidence against another time from evidence for it', () => {
    const state = relationState(membership, sampleDataset, { on: dayOf(2000, 1, 1) });
    const roles = furtherClaims(membership, sampleDataset, state).map(({ claim, role }) => `${claim.id} ${role}`);
    expect(roles).toEqual(['c-frozen support', 'c-go support', 'c-no-notice against']);
  });

  it('leaves out what was not known yet', () => {
    const state = relationState(membership, sampleDataset, { on: dayOf(2000, 1, 1) });
    const further = furtherClaims(membership, sampleDataset, state, dayOf(2024, 3, 1));
    expect(further.map(({ claim }) => claim.id)).toEqual(['c-frozen']);
  });

  it('takes in comments that name the relation', () => {
    const comment = {
      id: 'c-comment',
      document: 'wire',
      says: { de: 'Ein Wort.', en: 'A word.' },
      modality: 'opinion',
    };
    const claims = [...sampleInput.claims, { ...comment, regarding: ['AM-CSTO-membership'] }];
    const parsed = parseDataset({ ...sampleInput, claims });
    expect(parsed.ok && furtherClaims(membership, parsed.value, undefined).map(({ claim }) => claim.id)).toContain(
      'c-comment',
    );
  });
});
