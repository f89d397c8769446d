import { expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { initialView } from '../view/view.ts';
import { shownDays, sourcesOf, stepAloud } from './storySentence.ts';

const story = sampleDataset.stories.get('pact');
const step = story?.steps[1];
if (!story || !step) throw new Error('the sample has a story of three steps');

it('reads a step out with its place, title and text', () => {
  expect(stepAloud(step, 2, story, 'en')).toBe('Step 2 of 3: The pause. In February 2024 Armenia freezes.');
  expect(stepAloud(step, 2, story, 'de')).toBe('Schritt 2 von 3: Die Pause. Im Februar 2024 friert Armenien ein.');
});

it('says the days of a picture and whose knowledge it shows', () => {
  const { filter } = initialView(dayOf(2021, 1, 1), 'en');
  expect(shownDays(filter, 'en')).toBe('In the picture: 1 January 2021');
  expect(shownDays({ ...filter, known: dayOf(2021, 1, 2) }, 'de')).toBe(
    'Im Bild: 1. Januar 2021, Wissensstand vom 2. Januar 2021',
  );
  expect(shownDays({ ...filter, against: dayOf(2020, 9, 26) }, 'en')).toBe(
    'In the picture: 1 January 2021, compared with 26 September 2020',
  );
});

it('names each document behind a step once', () => {
  const sources = sourcesOf({ ...step, claims: ['c-nato', 'c-go', 'c-frozen'] }, sampleDataset, 'en');
  expect(sources).toEqual([
    {
      id: 'paper',
      text: 'Paper: Wir gehen, on one day between 13 June 2024 and 31 August 2024',
      url: 'https://example.org/paper',
    },
    { id: 'interview', text: 'France 24: Interview, 22 February 2024', url: undefined },
  ]);
});
