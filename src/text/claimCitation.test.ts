import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import type { Claim } from '../model/claim.ts';
import { dayOf } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/localised.ts';
import { claimCitation } from './claimCitation.ts';

const seen = { permalink: 'https://entente.example/?focus=c-go', day: dayOf(2026, 8, 3) };

function cite(id: string, lang: Language, changes: { claim?: Partial<Claim>; document?: Partial<Document> } = {}) {
  const claim = sampleDataset.claims.get(id);
  const document = claim && sampleDataset.documents.get(claim.document);
  if (!claim || !document) throw new Error(id);
  return claimCitation({ ...claim, ...changes.claim }, { ...document, ...changes.document }, sampleDataset, seen, lang);
}

describe('claimCitation', () => {
  it('prints words, speaker, source and the way to the claim as a newspaper does', () => {
    expect(cite('c-go', 'de').text).toBe(
      [
        'Nikol Paschinjan (über Agency): „Wir werden gehen.“ In: „Wir gehen“, Paper, an einem Tag zwischen dem 13. Juni 2024 und dem 31. August 2024, Überschrift.',
        'https://example.org/paper',
        'Gefunden über Entente, abgerufen am 3. August 2026:',
        'https://entente.example/?focus=c-go',
      ].join('\n'),
    );
  });

  it('adds the translation for readers of another language', () => {
    expect(cite('c-go', 'en').text).toContain(
      'Nikol Pashinyan (via Agency): “Wir werden gehen.” (“We will leave.”, translated by Entente). In: “Wir gehen”, Paper, on one day between 13 June 2024 and 31 August 2024, headline.',
    );
  });

  it('says so when the words are ours', () => {
    expect(cite('c-no-notice', 'en').text).toMatch(
      /^Russia, paraphrased: Moscow has received no notice\. In: “Leaving”/,
    );
    expect(cite('c-no-notice', 'de').text).toMatch(/^Russland, sinngemäß: Moskau hat keine Mitteilung erhalten\. In: /);
  });

  it('names no speaker where the outlet itself speaks', () => {
    const quote = { exact: 'Armenien will in die Nato', lang: 'de' };
    expect(cite('c-nato', 'de', { claim: { quote } }).text).toMatch(/^„Armenien will in die Nato“\. In: „Wir gehen“/);
  });

  it('names the author, the place in the text, and sets quotes inside a title in the inner marks', () => {
    const { text, citation } = cite('c-go', 'de', {
      claim: { part: 'body', locator: 'line 12' },
      document: { authors: [{ given: 'Ursula', family: 'von der Leyen' }], title: 'Moscow: "peacekeepers" leave' },
    });
    expect(text).toContain('In: Ursula von der Leyen: „Moscow: ‚peacekeepers‘ leave“, Paper, ');
    expect(text).toContain(', Text, Zeile 12.');
    expect(citation.title).toBe('Moscow: "peacekeepers" leave');
    expect(citation.authors).toEqual([{ given: 'Ursula', family: 'von der Leyen' }]);
  });

  it('names several authors, persons and bodies, in the order of the data', () => {
    const document = {
      authors: [{ given: 'Eva', family: 'Müller' }, 'Deutscher Bundestag', { given: 'A.', family: 'B' }],
    };
    const { text, citation } = cite('c-go', 'de', { document });
    expect(text).toContain('In: Eva Müller, Deutscher Bundestag und A. B: „Wir gehen“');
    expect(cite('c-go', 'en', { document }).text).toContain(
      'In: Eva Müller, Deutscher Bundestag and A. B: “Wir gehen”',
    );
    expect(citation.authors).toEqual([document.authors[0], { literal: 'Deutscher Bundestag' }, document.authors[2]]);
  });

  it('hands on to reference managers what they have no field for', () => {
    expect(cite('c-go', 'en').citation).toMatchObject({
      key: 'paper2024-c-go',
      kind: 'article',
      title: 'Wir gehen',
      publisher: 'Paper',
      authors: [],
      issued: { parts: [2024], isExact: false },
      url: 'https://example.org/paper',
      language: 'de',
      remarks: [
        'Passage cited: Nikol Pashinyan (via Agency): “Wir werden gehen.” (“We will leave.”, translated by Entente), headline.',
        'Exact date not known: on one day between 13 June 2024 and 31 August 2024.',
        'The article prints no date.',
        'Found through Entente, accessed 3 August 2026: https://entente.example/?focus=c-go',
      ],
    });
  });
});
