import { expect, it } from 'vitest';
import { axisOf } from '../evidence/changeLog.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { frames } from './frame.ts';
import { groundOf, pictureOf } from './picture.ts';
import { sceneOf } from './scene.ts';

const { actors } = sampleDataset;
const frame = frames.wide;
const places = new Map(
  ['AM', 'CSTO', 'RU', 'AZ', 'NATO', 'EU'].map((id, index) => [id, { x: 100 + index * 140, y: 300 }]),
);
const bows = new Map([['AM~CSTO', 0.2]]);
const ground = groundOf(sampleDataset, axisOf(sampleDataset), frame, { places, bows });
const tie = { id: 'AM~CSTO~alliance', from: 'AM', to: 'CSTO', isDirected: false };

const heights = (width: number, height: number) => {
  const picture = pictureOf(ground, { width, height });
  const { ties } = sceneOf(picture, actors, picture.places, [tie]);
  const points = ties.get(tie.id)?.stroke.centre.match(/[\d.-]+ [\d.-]+/g) ?? [];
  const base = picture.places.get('AM')?.y ?? NaN;
  return Math.max(...points.map((point) => base - Number(point.split(' ')[1])));
};

it('stretches bows as it stretches places, so that lines still pass round what they pass round', () => {
  const high = heights(frame.width, frame.height);
  expect(high).toBeCloseTo(28, 0);
  expect(heights(frame.width * 2, frame.height)).toBeCloseTo(high, 0);
  expect(heights(frame.width, frame.height * 2 - 96)).toBeCloseTo(high * 2, 0);
});
