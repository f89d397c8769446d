import { foldTypography } from '../quotes/foldedText.ts';
import { hitKinds, type HitKind, type SearchEntry } from './searchIndex.ts';
import { occursIn, spellings, type Spellings } from './spellings.ts';

export interface HitGroup {
  kind: HitKind;
  /** The best ones, best first. */
  hits: readonly SearchEntry[];
  /** How many there are in all. */
  count: number;
}

/** Whoever pastes words pastes punctuation, bullets and quotation marks with them. */
const betweenWords = /[^\p{L}\p{N}\p{M}]+/u;
/** The most that are shown of one kind. */
const shownPerKind: Record<HitKind, number> = { actor: 8, relation: 6, claim: 6, document: 4 };

function rank({ found }: SearchEntry, words: readonly Spellings[]): number {
  const [first] = words;
  if (first && found.title.plain.startsWith(first.plain)) return 0;
  return words.every((word) => occursIn(word, found.title)) ? 1 : 2;
}

/** Entries that hold every word of the query, by kind. An empty query offers the actors. */
export function searchHits(index: readonly SearchEntry[], query: string): HitGroup[] {
  const words = foldTypography(query)
    .text.split(betweenWords)
    .filter((word) => word !== '')
    .map(spellings);
  const groups: HitGroup[] = [];
  for (const kind of hitKinds) {
    if (words.length === 0 && kind !== 'actor') continue;
    const hits = index
      .filter((candidate) => candidate.kind === kind && words.every((word) => occursIn(word, candidate.found.all)))
      .map((candidate) => ({ candidate, rank: rank(candidate, words) }))
      .sort((a, b) => a.rank - b.rank || Number(b.candidate.isQuote) - Number(a.candidate.isQuote))
      .map(({ candidate }) => candidate);
    if (hits.length > 0) groups.push({ kind, hits: hits.slice(0, shownPerKind[kind]), count: hits.length });
  }
  return groups;
}
