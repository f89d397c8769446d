import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';

/** Share of a document's characters that all quotes from it together may take. */
export const quotableShare = 0.35;

/** Documents of which more is quoted than the budget allows. Documents of unknown length are not bounded. */
export function quotationExcess(dataset: Dataset): Problem[] {
  const quotedCharacters = new Map<string, number>();
  for (const { document, quote } of dataset.claims.values()) {
    if (quote) quotedCharacters.set(document, (quotedCharacters.get(document) ?? 0) + quote.exact.length);
  }
  const problems: Problem[] = [];
  for (const [id, quoted] of quotedCharacters) {
    const length = dataset.documents.get(id)?.length;
    if (length === undefined || quoted <= length * quotableShare) continue;
    const reason = `${quoted} of ${length} characters are quoted; at most ${Math.floor(length * quotableShare)} may be`;
    problems.push({ file: 'documents', record: id, path: 'length', reason });
  }
  return problems;
}
