import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { dayOf } from '../model/day.ts';
import { initialView, type Filter, type View } from '../view/view.ts';
import { viewCitation } from './viewCitation.ts';

const seen = { permalink: 'https://entente.example/?on=2024-06-12', day: dayOf(2026, 8, 3) };
const on = dayOf(2024, 6, 12);

function cite(view: Partial<View> = {}, filter: Partial<Filter> = {}) {
  const initial = initialView(on, 'en');
  return viewCitation(sampleDataset, { ...initial, ...view, filter: { ...initial.filter, ...filter } }, seen);
}

describe('viewCitation', () => {
  it('names the dataset, the day, the state of the data, the licence and the address', () => {
    expect(cite().text).toBe(
      [
        'Entente: “Sample: relations on 12 June 2024 (Graph)”. Data as of 20 November 2026, checked up to 25 June 2026. Data records: CC BY 4.0; rights in the quotations remain with their authors.',
        'Accessed 3 August 2026:',
        'https://entente.example/?on=2024-06-12',
      ].join('\n'),
    );
    expect(cite({ lang: 'de', show: 'table' }).text).toMatch(
      /^Entente: „Probe: Beziehungen am 12\. Juni 2024 \(Tabelle\)“\. Datenstand: 20\. November 2026, geprüft bis 25\. Juni 2026\./,
    );
  });

  it('says with which second clock, second day and filters', () => {
    const { text } = cite(
      {},
      { known: dayOf(2024, 6, 13), against: dayOf(2023, 9, 1), families: new Set(['arms']), statuses: new Set() },
    );
    expect(text).toContain('As known on 13 June 2024. Compared with 1 September 2023.');
    expect(text).toContain('Kinds of relations shown: Arms. Status shown: none.');
  });

  it.each([
    ['AM', 'Selected: Armenia.'],
    ['AM-CSTO-membership', 'Selected: Membership, Armenia – CSTO.'],
    ['AM~CSTO~alliance', 'Selected: Armenia – CSTO, Cooperation.'],
    ['c-go', 'Selected: Nikol Pashinyan: Armenia announces that it will leave.'],
  ])('says that %s is selected', (focus, sentence) => {
    expect(cite({ focus }).text).toContain(sentence);
  });

  it.each(['nobody', 'AM~XX~alliance', 'AM~CSTO~nothing', '~~~'])(
    'passes over %s, which is nothing to select',
    (focus) => {
      expect(cite({ focus }).text).not.toContain('Selected');
    },
  );

  it('is a page with a date and a day of access for reference managers', () => {
    expect(cite().citation).toMatchObject({
      key: 'entente-2024-06-12',
      kind: 'page',
      publisher: 'Entente',
      issued: { parts: [2026, 11, 20], isExact: true },
      accessed: seen.day,
      url: seen.permalink,
      language: 'en',
    });
  });
});
