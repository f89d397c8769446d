import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { actorNamed, relationInWords, tieInWords } from './actorNames.ts';

const on = dayOf(2024, 6, 12);
const relationsOf = (...ids: string[]) =>
  ids.map((id) => sampleDataset.relations.get(id)).filter((relation) => relation !== undefined);

describe('actor names', () => {
  it('calls a state by its name and an organisation by its letters', () => {
    expect(actorNamed('AM', sampleDataset, on, 'de')).toBe('Armenien');
    expect(actorNamed('CSTO', sampleDataset, on, 'de')).toBe('OVKS');
    expect(actorNamed('nobody', sampleDataset, on, 'en')).toBe('nobody');
  });

  it('uses the name of the time', () => {
    expect(actorNamed('CSTO', sampleDataset, dayOf(2002, 10, 6), 'en')).toBe('CST');
    expect(actorNamed('CSTO', sampleDataset, dayOf(2002, 10, 7), 'en')).toBe('CSTO');
  });

  it('gives a relation an arrow only where it has a direction', () => {
    const named = relationsOf('AM-CSTO-membership', 'RU-AM-arms').map((one) =>
      relationInWords(one, sampleDataset, on, 'en'),
    );
    expect(named).toEqual(['Membership, Armenia – CSTO', 'Arms deliveries, Russia → Armenia']);
  });

  it('gives a tie an arrow only where all its relations go the same way', () => {
    expect(tieInWords(relationsOf('RU-AM-arms'), sampleDataset, on, 'en')).toBe('Russia → Armenia');
    expect(tieInWords(relationsOf('AM-RU-treaty', 'RU-AM-arms'), sampleDataset, on, 'en')).toBe('Armenia – Russia');
  });
});
