import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/model/parseDataset.ts';
import { describeProblem } from '../src/model/problem.ts';
import { sampleInput } from '../tests/sampleDataset.ts';
import { dataFaults } from './dataFaults.ts';
import { faultsIn } from './dataReport.ts';
import { keptHosts } from './keptHosts.ts';
import { projectFolder } from './packages.mjs';
import { readDataset } from './readDataset.ts';
import { weakPoints } from './weakPoints.ts';
import { weaknessOf } from './weakHosts.ts';

const root = projectFolder.replace(/[/\\]$/, '');
const copy = { publisher: 'Copy', url: 'https://www.studydoc.ru/1' };

function datasetOf(input) {
  const parsed = parseDataset({ ...input, stories: [], disputes: [] });
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return parsed.value;
}

/** The sample with a quotation behind every episode: nothing to object to. */
function soundInput() {
  const input = structuredClone(sampleInput);
  for (const claim of input.claims) {
    claim.quote ??= { exact: `Words of ${claim.id}.`, lang: 'en', by: 'speaker' };
    claim.translation ??= { de: 'Worte.', by: 'Entente' };
    claim.speaker ??= 'RU';
    claim.locator = 'line 1';
  }
  return input;
}

function faultsOf(change, kept = new Map()) {
  const input = soundInput();
  change(input, (kind, id) => input[kind].find((record) => record.id === id));
  return dataFaults(datasetOf(input), kept).map(describeProblem);
}

const leaveUnquoted = (claim) => {
  delete claim.quote;
  delete claim.translation;
};

describe('dataFaults', () => {
  it('finds none in sound data', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  it.each([
    [
      'a relation without a quotation',
      (_, find) => leaveUnquoted(find('claims', 'c-arms')),
      ['relations: RU-AM-arms, episodes: none of them rests on a quotation'],
    ],
    [
      'a relation quoted only in a reporter’s words',
      (_, find) => {
        find('claims', 'c-arms').quote.by = 'publisher';
        find('claims', 'c-arms').part = 'headline';
      },
      ['relations: RU-AM-arms, episodes: none of them rests on a quotation'],
    ],
    [
      'a quotation without a place',
      (_, find) => delete find('claims', 'c-war').locator,
      ['claims: c-war, locator: say where in its document the quotation stands'],
    ],
    [
      'an outlet’s own prose',
      (_, find) => delete find('claims', 'c-war').speaker,
      ['claims: c-war, quote: these are the words of an outlet ("wire"): tell them in our own words'],
    ],
    [
      'a reporter’s words about a speaker',
      (_, find) => (find('claims', 'c-no-notice').quote.by = 'publisher'),
      ['claims: c-no-notice, quote: these are the words of an outlet ("agency"): tell them in our own words'],
    ],
    [
      'an address on a weak host',
      (_, find) => (find('documents', 'agency').url = 'https://x.blogspot.de/1'),
      [
        'documents: agency, url: "x.blogspot.de" is a private blog or forum, not the document\'s own address: use readIn',
      ],
    ],
    [
      'a copy on a weak host',
      (_, find) => (find('documents', 'agency').readIn = copy),
      [
        'documents: agency, readIn.url: "studydoc.ru" is a store of uploaded or mirrored files, and data/README.md does not say why it is kept',
      ],
    ],
  ])('names %s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it('finds what networks add to an address', () => {
    const [fault] = faultsOf((_, find) => (find('documents', 'wire').url = 'https://example.org/wire?fbclid=IwAR0'));
    expect(fault).toContain(
      'documents: wire, url: "https://example.org/wire?fbclid=IwAR0" carries a tracking parameter',
    );
  });

  it.each([
    ['a headline', (_, find) => Object.assign(find('claims', 'c-war'), { speaker: undefined, part: 'headline' })],
    [
      'a first article, which needs no locator',
      (input, find) => {
        delete find('claims', 'c-nato').locator;
        find('documents', 'paper').id = 'S0';
        for (const claim of input.claims) if (claim.document === 'paper') claim.document = 'S0';
      },
    ],

    ['the wording of an act', (_, find) => delete find('claims', 'c-signed').speaker],
    ['a document read in another one', (_, find) => (find('documents', 'agency').readIn = 'paper')],
  ])('lets pass %s', (_, change) => {
    expect(faultsOf(change)).toEqual([]);
  });

  it('lets one episode in ten be without a quotation, and no more', () => {
    const plant = (without) => (input, find) => {
      const relation = find('relations', 'AM-RU-treaty');
      leaveUnquoted(find('claims', 'c-war'));
      find('claims', 'c-war').regarding = [];
      input.relations = [relation];
      relation.episodes = Array.from({ length: 10 }, (__, at) => ({
        during: `${2000 + at}`,
        status: 'in-force',
        claims: [at < without ? 'c-war' : 'c-treaty'],
      }));
      for (const claim of input.claims) claim.regarding = ['AM-RU-treaty'];
    };
    expect(faultsOf(plant(1))).toEqual([]);
    expect(faultsOf(plant(2))).toEqual([
      'relations: (whole), episodes: 2 of 10 rest on no quotation; at most one in ten may',
    ]);
  });

  it('lets a copy on a weak host pass with a reason, and drops a reason that nothing needs', () => {
    const kept = new Map([['studydoc.ru', 'The only copy.']]);
    expect(faultsOf((_, find) => (find('documents', 'agency').readIn = copy), kept)).toEqual([]);
    expect(faultsOf(() => undefined, kept)).toEqual(['README: studydoc.ru: no document is read there any more']);
  });
});

describe('weaknessOf', () => {
  it.each([
    ['https://www.wn.com/x', true],
    ['https://dawn.com/x', false],
    ['https://de.wikipedia.org/wiki/NATO', true],
    ['https://example.org/wikipedia.org', false],
    ['https://d37.cloudfront.net/a', true],
    ['https://blogspot.example.org', true],
    ['https://tass.com/world/1', false],
  ])('of %s: %s', (url, isWeak) => {
    expect(weaknessOf(url) !== undefined).toBe(isWeak);
  });
});

describe('keptHosts', () => {
  it('reads the table below its heading, and nothing else', () => {
    const readme = [
      '## Other\n| a.example.org | why |',
      '## Weak hosts that are kept\ntext\n| host | why |\n| --- | --- |\n| b.example.org | Only copy. |\n|c.example.org||',
      '## After\n| d.example.org | why |',
    ].join('\n\n');
    expect([...keptHosts(readme)]).toEqual([['b.example.org', 'Only copy.']]);
  });

  it('is empty without the heading', () => {
    expect(keptHosts('# Data').size).toBe(0);
  });
});

describe('weakPoints', () => {
  it('names what the sample lacks', () => {
    const lacking = Object.fromEntries(weakPoints(datasetOf(sampleInput)).map(({ lack, records }) => [lack, records]));
    expect(lacking).toMatchObject({
      'relations on one independent source': expect.arrayContaining(['AM-RU-treaty']),
      'open episodes whose latest evidence is more than two years old': [
        'RU-CSTO-membership 1992-05-15',
        'AM-RU-treaty 1992-05-15',
        'AM-RU-dispute 2024-06-13',
      ],
      'documents read only in a copy or a report': [],
      'claims of a speaker without the day on which they were made': ['c-go', 'c-no-notice', 'c-no-nato'],
    });
    expect(lacking['episodes without a quotation']).toHaveLength(9);
    expect(lacking['episodes without a quotation']).not.toContain('AM-CSTO-membership 2024-02-22/..');
    expect(lacking['documents without an address and without a place where they were read']).toHaveLength(7);
  });
});

describe('the default dataset', () => {
  it('is fit to be published', async () => {
    expect(await faultsIn(root, await readDataset(root))).toEqual([]);
  });

  it('says of every weak host why it is kept, in a sentence', () => {
    const kept = keptHosts(readFileSync(join(root, 'data/README.md'), 'utf8'));
    expect(kept.size).toBeGreaterThan(0);
    for (const why of kept.values()) expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });
});
