import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { createQuoteMatcher } from '../src/quotes/quoteMatch.ts';
import { textsIn } from './articles.mjs';
import { projectFolder } from './packages.mjs';
import { checkQuotes, quotedClaims } from './quotes.mjs';

const articles = process.env.ENTENTE_ARTICLES;
const [document, claims] = [...quotedClaims()].find(([, { length }]) => length > 3);
const anchored = ({ prefix = '', exact, suffix = '' }) => `${prefix}${exact}${suffix}`;
const text = claims.map(({ quote }) => anchored(quote)).join('\n\n');

describe('a text of which we know nothing but the quotes', () => {
  it('is recognised by its quotes', () => {
    const checked = checkQuotes(text, createQuoteMatcher);
    expect(checked).toMatchObject({ document, found: claims.length, near: 0 });
  });

  it('does not contain a quote of which one word was changed', () => {
    const { exact } = claims[0].quote;
    const changed = text.replaceAll(exact, exact.replace(/\p{L}+/u, 'Xyzzy'));
    expect(checkQuotes(changed, createQuoteMatcher, document)?.quotes[0].match.kind).not.toBe('exact');
  });
});

describe('npm run check:quotes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (name, content, ...options) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { status, stdout } = spawnSync(process.execPath, ['tools/checkQuotes.mjs', ...options, path], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    return { status, stdout };
  };
  const { claim, exact } = claims
    .map(({ id, quote }) => ({ claim: id, exact: quote.exact }))
    .find((each) => each.exact.split(' ').length > 6);
  const words = exact.split(' ');
  const changed = [...words.slice(0, 3), 'xyzzy', ...words.slice(3)].join(' ');

  it('is content with a page that has all quotes, read as a browser reads it', () => {
    const entities = [...text].map((sign) => (sign > '~' ? `&#${sign.codePointAt(0)};` : sign)).join('');
    const page = `<!doctype html><p>${entities.replaceAll(' ', '<span hidden>x</span> ')}</p>`;
    const { status, stdout } = run('page', page);
    expect(stdout).toContain(`${claims.length} of ${claims.length} quotes of ${document}`);
    expect(status).toBe(0);
  });

  it('fails, and shows the nearest passage, where the words of a quote do not stand so', () => {
    const { status, stdout } = run('text.txt', text.replaceAll(exact, changed));
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`${claim} +line \\d+, not so`));
    expect(stdout).toContain('{+xyzzy+}');
    expect(stdout).not.toContain('[-');
  });

  it('shows the nearest passage even where a third of the words differ', () => {
    const other = words.map((word, at) => (at % 3 === 1 ? 'xyzzy' : word)).join(' ');
    const { status, stdout } = run('text.txt', text.replaceAll(exact, other));
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`${claim} +not found`));
    expect(stdout).toMatch(/nearest passage, line \d+, \d\d % alike: ".*xyzzy/);
  });

  it('fails where a quote is not there at all, and where there is no text', () => {
    expect(run('other.txt', 'The weather will be fine.', '--document', document)).toMatchObject({ status: 1 });
    expect(run('other.txt', 'The weather will be fine.').stdout).toContain('no quote of any document');
    const { status, stdout } = run('a.html', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n');
    expect(stdout).toContain('no readable text');
    expect(status).toBe(1);
  });
});

describe.skipIf(!articles)('the articles from which the dataset starts', () => {
  it.each(['S0', 'S1'])('%s has each of our quotes from it, to the letter and only once', (id) => {
    const checks = textsIn(articles).map((path) => checkQuotes(readFileSync(path, 'utf8'), createQuoteMatcher));
    const checked = checks.find((check) => check?.document === id && check.found > 0);
    const missing = checked?.quotes.filter(({ match }) => !match.isToTheLetter || !match.isUnique);
    expect(missing?.map(({ claim: each }) => each)).toEqual([]);
  });
});
