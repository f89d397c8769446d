import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './packages.mjs';

/** The claims of the default dataset that quote, by document. */
export function quotedClaims() {
  const byDocument = new Map();
  for (const claim of JSON.parse(readFileSync(join(projectFolder, 'data/claims.json'), 'utf8'))) {
    if (!claim.quote) continue;
    const claims = byDocument.get(claim.document) ?? [];
    byDocument.set(claim.document, [...claims, claim]);
  }
  return byDocument;
}

/**
 * Looks every quote of a document up in a text. Without a document it takes the one of which most quotes are found.
 * `createQuoteMatcher` is the one of src/quotes, which each caller loads in its own way.
 */
export function checkQuotes(text, createQuoteMatcher, document) {
  const matchOf = createQuoteMatcher(text);
  const candidates = [...quotedClaims()]
    .filter(([id]) => document === undefined || id === document)
    .map(([id, claims]) => {
      const quotes = claims.map(({ id: claim, quote }) => ({ claim, quote, match: matchOf(quote) }));
      const count = (kind) => quotes.filter(({ match }) => match.kind === kind).length;
      return { document: id, quotes, found: count('exact'), near: count('near') };
    });
  return candidates.sort((a, b) => b.found + b.near / 2 - (a.found + a.near / 2))[0];
}
