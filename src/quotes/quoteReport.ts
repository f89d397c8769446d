import type { Claim, Quote } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import type { QuoteMatch } from './quoteMatch.ts';

export interface QuotedClaim {
  claim: Claim;
  quote: Quote;
}

/** All quotes of a dataset, in the order of its claims. */
export function quotedClaims(dataset: Dataset): QuotedClaim[] {
  return [...dataset.claims.values()].flatMap((claim) => (claim.quote ? [{ claim, quote: claim.quote }] : []));
}

export interface CheckedQuote extends QuotedClaim {
  match: QuoteMatch;
}

/** How a text has the quotes of one document. */
export interface DocumentReport {
  document: Document;
  quotes: CheckedQuote[];
  counts: Record<QuoteMatch['kind'], number>;
}

/**
 * Matches by document, first the document of which most quotes stand in the text: that is what was pasted, most likely.
 * `matches` are in the order of `quoted`.
 */
export function reportByDocument(
  quoted: readonly QuotedClaim[],
  matches: readonly QuoteMatch[],
  dataset: Dataset,
): DocumentReport[] {
  const reports = new Map<string, DocumentReport>();
  quoted.forEach((each, position) => {
    const document = dataset.documents.get(each.claim.document);
    if (!document) return;
    const match = matches[position] ?? { kind: 'missing' };
    const report = reports.get(document.id) ?? { document, quotes: [], counts: { exact: 0, near: 0, missing: 0 } };
    report.quotes.push({ ...each, match });
    report.counts[match.kind] += 1;
    reports.set(document.id, report);
  });
  const weight = ({ counts }: DocumentReport) => counts.exact + counts.near / 2;
  return [...reports.values()].sort((one, other) => weight(other) - weight(one));
}

/** How many quotes the text has, exactly or nearly. */
export function foundCount({ counts }: Pick<DocumentReport, 'counts'>): number {
  return counts.exact + counts.near;
}
