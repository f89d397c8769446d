import { describe, expect, it } from 'vitest';
import { axisOf } from '../evidence/changeLog.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { daysTogether, fanGapPx, tracksOf } from './tracks.ts';

const tracks = tracksOf(sampleDataset, axisOf(sampleDataset));
const track = (id: string) => {
  const found = tracks.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('tracks', () => {
  it('give one line to each pair and family over all dates', () => {
    expect(tracks.map(({ id }) => id)).toEqual([
      'AM~AZ~tension',
      'AM~CSTO~alliance',
      'AM~NATO~aspiration',
      'AM~RU~alliance',
      'AM~RU~arms',
      'AM~RU~tension',
      'AZ~RU~arms',
      'CSTO~RU~alliance',
    ]);
  });

  it('fan the lines of a pair in the fixed order of families, and leave a single line straight', () => {
    expect(track('AM~RU~alliance').offsetPx).toBe(-fanGapPx);
    expect(track('AM~RU~arms').offsetPx).toBe(0);
    expect(track('AM~RU~tension').offsetPx).toBe(fanGapPx);
    expect(track('AM~CSTO~alliance').offsetPx).toBe(0);
  });

  it('merge adjoining episodes and keep to the axis', () => {
    const { days } = track('AM~CSTO~alliance');
    expect(days).toHaveLength(1);
    expect(days[0]?.last).toBe(axisOf(sampleDataset).last);
  });

  it('count the days on which two lines can be seen at once', () => {
    expect(daysTogether(track('AM~AZ~tension'), track('AM~RU~tension'))).toBe(0);
    expect(daysTogether(track('AM~AZ~tension'), track('AM~RU~alliance'))).toBe(45);
  });
});
