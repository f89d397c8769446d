import { describe, expect, it } from 'vitest';
import { sampleInput } from '../../tests/sampleDataset.ts';
import { parseDataset } from './parseDataset.ts';
import { describeProblem } from './problem.ts';

type Kind = 'actors' | 'documents' | 'relations' | 'claims' | 'disputes';

function linesFor(input: unknown): string[] {
  const parsed = parseDataset(input);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

/** What is reported when one record of the sample is altered. */
function problemsWith(kind: Kind, id: string, part: Record<string, unknown>): string[] {
  const records: Record<string, unknown>[] = sampleInput[kind];
  return linesFor({
    ...sampleInput,
    [kind]: records.map((record) => (record['id'] === id ? { ...record, ...part } : record)),
  });
}

const episode = { during: '2000/..', status: 'in-force', claims: ['c-treaty'] };

describe('parseDataset', () => {
  it('takes the sample and keeps the order of its records', () => {
    const parsed = parseDataset(sampleInput);
    expect(parsed.ok && [...parsed.value.actors.keys()]).toEqual(['RU', 'AM', 'AZ', 'NATO', 'CSTO']);
  });

  it.each<[string, Kind, string, Record<string, unknown>, string]>([
    [
      'an unknown actor',
      'relations',
      'AM-RU-treaty',
      { to: 'XX' },
      'relations: AM-RU-treaty, to: there is no actor "XX"',
    ],
    [
      'one actor at both ends',
      'relations',
      'AM-RU-treaty',
      { to: 'AM' },
      'relations: AM-RU-treaty, to: a relation needs two different actors',
    ],
    [
      'an unknown claim',
      'relations',
      'AM-RU-treaty',
      { episodes: [{ ...episode, claims: ['c-treaty', 'c-gone'] }] },
      'relations: AM-RU-treaty, episodes.0.claims: there is no claim "c-gone"',
    ],
    [
      'an unknown claim against',
      'relations',
      'AM-RU-treaty',
      { episodes: [{ ...episode, against: ['c-gone'] }] },
      'relations: AM-RU-treaty, episodes.0.against: there is no claim "c-gone"',
    ],
    [
      'episodes that overlap',
      'relations',
      'AM-RU-treaty',
      { episodes: [{ ...episode, during: '1997/2001' }, episode] },
      'relations: AM-RU-treaty, episodes.1.during: "2000/.." overlaps the episode before it',
    ],
    [
      'a line without a source',
      'relations',
      'AM-RU-treaty',
      { episodes: [{ ...episode, claims: [] }] },
      'relations: AM-RU-treaty, episodes.0.claims: at least one claim: no line without a source',
    ],
    [
      'an unknown document',
      'claims',
      'c-war',
      { document: 'gone' },
      'claims: c-war, document: there is no document "gone"',
    ],
    ['an unknown party', 'claims', 'c-go', { speaksFor: 'XX' }, 'claims: c-go, speaksFor: there is no actor "XX"'],
    [
      'an unknown relation',
      'claims',
      'c-war',
      { regarding: ['gone'] },
      'claims: c-war, regarding: there is no relation "gone"',
    ],
    [
      'an unknown origin',
      'documents',
      'paper',
      { derivedFrom: ['gone'] },
      'documents: paper, derivedFrom: there is no document "gone"',
    ],
    [
      'an origin in itself',
      'documents',
      'paper',
      { derivedFrom: ['paper'] },
      'documents: paper, derivedFrom: the document rests on itself',
    ],
    [
      'origins in a circle',
      'documents',
      'agency',
      { derivedFrom: ['paper'] },
      'documents: paper, derivedFrom: the document rests on itself',
    ],
    [
      'a dispute about nothing',
      'disputes',
      'X1',
      { claims: ['gone'] },
      'disputes: X1, claims: there is no claim "gone"',
    ],
    [
      'a script as address',
      'documents',
      'paper',
      { url: 'javascript:alert(1)' },
      'documents: paper, url: an http or https address',
    ],
    [
      'too much quoted',
      'documents',
      'paper',
      { length: 40 },
      'documents: paper, length: 17 of 40 characters are quoted; at most 14 may be',
    ],
    [
      'a day that does not exist',
      'documents',
      'wire',
      { published: '2023-02-29' },
      'documents: wire, published: "2023-02-29" is not a date such as 1992-05-15, 1992-05, 1992~ or [1992-05..1992-08]',
    ],
  ])('names %s', (_what, kind, id, part, line) => {
    expect(problemsWith(kind, id, part)).toContain(line);
  });

  it('names a leading actor that is not there', () => {
    const meta = { ...sampleInput.meta, lead: 'XX' };
    expect(linesFor({ ...sampleInput, meta })).toEqual(['meta: (whole), lead: there is no actor "XX"']);
  });

  it('refuses a quote of more than 200 characters', () => {
    const quote = { exact: 'x'.repeat(201), lang: 'de' };
    expect(problemsWith('claims', 'c-go', { quote })).toEqual([
      'claims: c-go, quote.exact: a quote of at most 200 characters',
    ]);
  });

  it('refuses fields that it does not know and texts in one language only', () => {
    expect(problemsWith('actors', 'RU', { nickname: 'bear' })[0]).toMatch(/^actors: RU, nickname: /);
    expect(problemsWith('actors', 'RU', { name: { de: 'Russland' } })[0]).toMatch(/^actors: RU, name\.en: /);
  });

  it('names a claim that nothing cites', () => {
    const stray = { id: 'c-stray', document: 'wire', says: { de: 'Ja.', en: 'Yes.' }, modality: 'asserted' };
    const lines = linesFor({ ...sampleInput, claims: [...sampleInput.claims, stray] });
    expect(lines).toEqual(['claims: c-stray: no episode cites this claim and it regards no relation']);
  });

  it('names a record without an id by its position, and an id that stands twice', () => {
    const [first] = sampleInput.actors;
    expect(linesFor({ ...sampleInput, actors: [...sampleInput.actors, first] })).toEqual([
      'actors: RU, id: this id stands twice',
    ]);
    expect(linesFor({ ...sampleInput, actors: [...sampleInput.actors, null] })[0]).toMatch(/^actors: #6: /);
  });

  it('treats ids such as constructor as ordinary ones', () => {
    const named = JSON.parse(JSON.stringify(sampleInput).replaceAll('"AZ"', '"constructor"'));
    const parsed = parseDataset(named);
    expect(parsed.ok && parsed.value.actors.get('constructor')?.name.en).toBe('Azerbaijan');
    expect(parsed.ok && parsed.value.actors.has('toString')).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a list', []],
    ['an empty object', {}],
    ['claims that are no list', { ...sampleInput, claims: {} }],
    ['a kind of records that it does not know', { ...sampleInput, extra: [] }],
  ])('refuses %s as a whole', (_what, input) => {
    expect(linesFor(input).length).toBeGreaterThan(0);
  });

  it('lets episodes touch where a date is uncertain', () => {
    const episodes = [{ ...episode, during: '1997/2000' }, episode];
    expect(problemsWith('relations', 'AM-RU-treaty', { episodes })).toEqual([]);
  });
});
