import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { languages } from './localised.ts';
import type { Problem } from './problem.ts';

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** An address without what does not tell two pages apart: scheme, `www.`, ways of writing it, fragment. */
export function sameAddress(url: string): string {
  const { host, pathname, search } = new URL(url);
  const path = decoded(pathname)
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  return host.replace(/^www\./, '') + path + search;
}

/** The host of an address, as readers know it. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** Documents whose address belongs to another one, or whose copy is a document of the dataset without saying so. */
export function addressProblems({ documents }: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report = (record: string, path: string, reason: string) =>
    problems.push({ file: 'documents', record, path, reason });
  const owners = new Map<string, string>();
  for (const { id, url } of documents.values()) {
    if (url === undefined) continue;
    const owner = owners.get(sameAddress(url));
    if (owner === undefined) owners.set(sameAddress(url), id);
    else report(id, 'url', `"${url}" is the address of "${owner}"; an address names one document only`);
  }
  for (const { id, readIn } of documents.values()) {
    if (readIn === undefined) continue;
    if (typeof readIn === 'string') {
      if (readIn === id) report(id, 'readIn', 'the document was read in itself');
      else if (!documents.has(readIn)) report(id, 'readIn', `there is no document "${readIn}"`);
      continue;
    }
    const owner = owners.get(sameAddress(readIn.url));
    if (owner === id) report(id, 'readIn.url', 'this is the document’s own address');
    else if (owner !== undefined) report(id, 'readIn.url', `this is the document "${owner}"; name its id`);
  }
  return problems;
}

const shortestSurname = 4;

/**
 * Surname of a person as the claim names them in both languages, before any office, where it is long enough to be told
 * from a word.
 */
function surnames({ speaker }: Claim): string[] {
  if (speaker === undefined || typeof speaker === 'string') return [];
  return (
    languages
      .map((lang) => speaker[lang].split(','))
      .map(([name = '', office]) => ({ words: name.split(/\s+/u), hasOffice: office !== undefined }))
      // A body has no office, and most have longer names than persons.
      .filter(({ words, hasOffice }) => words.length === 2 || (hasOffice && words.length > 2))
      .map(({ words }) => words.at(-1)?.toLowerCase() ?? '')
      .filter((surname) => surname.length >= shortestSurname)
  );
}

/** Quotes that are not said to be whose words, that name their own speaker, or that lack a translation. */
export function wordsProblems({ claims }: Dataset): Problem[] {
  const problems: Problem[] = [];
  for (const claim of claims.values()) {
    const { id: record, quote, translation } = claim;
    if (!quote) continue;
    const report = (path: string, reason: string) => problems.push({ file: 'claims', record, path, reason });
    if (claim.speaker !== undefined && quote.by === undefined)
      report(
        'quote.by',
        'say whose words these are: "speaker" for the speaker’s own, "publisher" for a reporter’s about them',
      );
    const named =
      quote.by === 'publisher' ? undefined : surnames(claim).find((name) => quote.exact.toLowerCase().includes(name));
    if (named !== undefined)
      report('quote.by', `the words name "${named}", so they are a reporter’s and not the speaker’s own: "publisher"`);
    if (!translation) report('translation', 'a quote needs a translation');
    for (const lang of translation ? languages : []) {
      if (lang === quote.lang && translation?.[lang] !== undefined)
        report(`translation.${lang}`, `the quote itself is in "${lang}"`);
      if (lang !== quote.lang && translation?.[lang] === undefined)
        report(`translation.${lang}`, `the quote is in "${quote.lang}", so it needs a translation into "${lang}"`);
    }
  }
  return problems;
}
