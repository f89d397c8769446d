import { otherLetters, type Script } from './lookalikes.ts';
import type { Alignment } from './passageAlignment.ts';
import type { TextWords } from './textWords.ts';

/** Words that quote and text share, that only the quote has (`missing`), or only the text (`added`). */
export interface DiffPiece {
  kind: 'kept' | 'missing' | 'added';
  text: string;
  /** Of added words that look like the missing ones before them: the letters in which they are written. */
  script?: Script;
}

/** What differs between a quote and a passage of a text: words, their case, their letters, and the punctuation. */
export function wordDiff(quote: TextWords, text: TextWords, { pairs, isKept }: Alignment): DiffPiece[] {
  const inPassage = pairs.flatMap(([, inText]) => inText ?? []);
  const [first, last] = [inPassage[0], inPassage.at(-1)];
  // Punctuation around the passage belongs to the difference only where the quote has some there.
  const [hasLead, hasTrail] = [quote.lead(0) !== '', quote.trail(quote.ids.length - 1) !== ''];
  const pieces: DiffPiece[] = [];
  const words: Record<DiffPiece['kind'], string[]> = { kept: [], missing: [], added: [] };
  let script: Script | undefined;
  const close = (...kinds: DiffPiece['kind'][]) => {
    for (const kind of kinds) {
      const piece = { kind, text: words[kind].join(' ') };
      if (words[kind].length > 0) pieces.push(kind === 'added' && script ? { ...piece, script } : piece);
      words[kind] = [];
    }
  };
  for (const [inQuote, inText] of pairs) {
    const isPair = inQuote !== undefined && inText !== undefined;
    if (isPair && isKept(inQuote, inText)) {
      close('missing', 'added');
      words.kept.push(quote.asWritten(inQuote));
      continue;
    }
    close('kept');
    const letters = isPair ? otherLetters(quote.bare(inQuote), text.bare(inText)) : undefined;
    if (letters !== script) close('missing', 'added');
    script = letters;
    if (inQuote !== undefined) words.missing.push(quote.asWritten(inQuote));
    if (inText !== undefined)
      words.added.push(text.asWritten(inText, inText !== first || hasLead, inText !== last || hasTrail));
  }
  close('kept', 'missing', 'added');
  return pieces;
}
