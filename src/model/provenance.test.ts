import { describe, expect, it } from 'vitest';
import { sampleInput } from '../../tests/sampleDataset.ts';
import { translationFor } from './claim.ts';
import { parseDataset } from './parseDataset.ts';
import { describeProblem } from './problem.ts';

type Kind = 'documents' | 'relations' | 'claims';

/** What is reported when one record of the sample is altered. */
function problemsWith(kind: Kind, id: string, part: Record<string, unknown>): string[] {
  const records: Record<string, unknown>[] = sampleInput[kind];
  const altered = records.map((record) => (record['id'] === id ? { ...record, ...part } : record));
  const parsed = parseDataset({ ...sampleInput, [kind]: altered });
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

describe('a dataset', () => {
  it.each<[string, Kind, string, Record<string, unknown>, string]>([
    [
      'a quote without a translation',
      'claims',
      'c-go',
      { translation: undefined },
      'claims: c-go, translation: a quote needs a translation',
    ],
    [
      'a translation into the same language',
      'claims',
      'c-go',
      { translation: { de: 'Wir gehen.', en: 'We will leave.', by: 'Entente' } },
      'claims: c-go, translation.de: the quote itself is in "de"',
    ],
    [
      'a language of the page without a translation',
      'claims',
      'c-go',
      { translation: { by: 'Entente' } },
      'claims: c-go, translation.en: the quote is in "de", so it needs a translation into "en"',
    ],
    [
      'words that are not said to be whose',
      'claims',
      'c-go',
      { quote: { exact: 'Wir werden gehen.', lang: 'de' } },
      'claims: c-go, quote.by: say whose words these are: "speaker" for the speaker’s own, "publisher" for a reporter’s about them',
    ],
    [
      'a reporter’s words under a speaker’s name',
      'claims',
      'c-go',
      {
        speaker: { de: 'Nikol Paschinjan, Ministerpräsident', en: 'Nikol Pashinyan, prime minister' },
        quote: { exact: 'Paschinjan hat angekündigt', lang: 'de', by: 'speaker' },
      },
      'claims: c-go, quote.by: the words name "paschinjan", so they are a reporter’s and not the speaker’s own: "publisher"',
    ],
    [
      'an open allegation without a note',
      'relations',
      'RU-AZ-leaked-arms',
      { episodes: [{ during: '2018/..', status: 'alleged', claims: ['c-leak'] }] },
      'relations: RU-AZ-leaked-arms, episodes.0.note: an allegation without an end needs a note that says why it is still open',
    ],
    [
      'the address of another document',
      'documents',
      'wire',
      { url: 'http://www.EXAMPLE.org:80//p%61per/#top' },
      'documents: wire, url: "http://www.EXAMPLE.org:80//p%61per/#top" is the address of "paper"; an address names one document only',
    ],
    [
      'a copy that is a document of the dataset',
      'documents',
      'wire',
      { readIn: { publisher: 'Paper', url: 'https://example.org/paper' } },
      'documents: wire, readIn.url: this is the document "paper"; name its id',
    ],
    [
      'a copy that is not there',
      'documents',
      'wire',
      { readIn: 'gone' },
      'documents: wire, readIn: there is no document "gone"',
    ],
    [
      'a document that is its own copy',
      'documents',
      'wire',
      { readIn: 'wire' },
      'documents: wire, readIn: the document was read in itself',
    ],
  ])('is refused for %s', (_what, kind, id, part, line) => {
    expect(problemsWith(kind, id, part)).toContain(line);
  });

  it.each<[string, Kind, string, Record<string, unknown>]>([
    [
      'a reporter’s words as such',
      'claims',
      'c-go',
      { quote: { exact: 'Paschinjan geht', lang: 'de', by: 'publisher' } },
    ],
    ['two documents that were read in one copy', 'documents', 'wire', { readIn: 'paper' }],
    ['an address that differs in its query', 'documents', 'wire', { url: 'https://example.org/paper?page=2' }],
  ])('may have %s', (_what, kind, id, part) => {
    expect(problemsWith(kind, id, part)).toEqual([]);
  });
});

describe('translationFor', () => {
  const quote = { exact: 'Мы уходим', lang: 'ru' };
  const translation = { de: 'Wir gehen', en: 'We are leaving', by: 'Entente' };

  it('is in the reader’s language', () => {
    expect(translationFor({ quote, translation }, 'de')?.text).toBe('Wir gehen');
    expect(translationFor({ quote, translation }, 'en')).toEqual({ lang: 'en', text: 'We are leaving', by: 'Entente' });
  });

  it('is in the other one where the quote itself is in the reader’s', () => {
    const own = { exact: 'Wir gehen', lang: 'de' };
    expect(translationFor({ quote: own, translation: { en: 'We are leaving', by: 'Entente' } }, 'de')?.lang).toBe('en');
  });

  it('is none where there is none', () => {
    expect(translationFor({ quote }, 'de')).toBeUndefined();
  });
});
