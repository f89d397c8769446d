/** A word, or two words, parted at the end of a line by a hyphen or dash: `Mitglied-⏎schaft`, `Armenien-⏎Russland`. */
export interface LineDivision {
  /** Characters (UTF-16 units) from the hyphen to what stands on the next line. */
  length: number;
  /** What it most likely stands for: nothing, a hyphen, or a hyphen and a space. */
  reading: '' | '-' | '- ';
  /** Whether it may stand for nothing; a dash and a hyphen between figures may not. */
  mayJoin: boolean;
}

// Texts from PDF files have a space where the line ended, or keep the mark of a hyphen that was not to be seen.
const atLineEnd =
  /[-\u2010\u2011\u00ad\u00ac\u2013\u2014]\p{Default_Ignorable_Code_Point}{0,3}[^\S\n]{0,20}\n\s{0,100}(?=[\p{L}\p{N}])/uy;
const inLine = /[-\u2010\u2011\u00ac]\p{Default_Ignorable_Code_Point}{0,3}[^\S\n]{1,3}(?=\p{L})/uy;
const partBefore = /[\p{L}\p{N}\p{M}'-]+$/u;
const partAfter = /^[\p{L}\p{N}\p{M}'-]+/u;
const longestPart = 40;
/** Before these a hyphen stands for the second half of a word: "Waffen- und Munitionslager". */
const conjunctions = /^(?:und|oder|bis|sowie|bzw|and|or|to|et|ou|и|или)$/iu;

/** Reads the division that begins at a hyphen; of two readings it takes the one that `asked`, in small letters, has. */
export function lineDivision(text: string, at: number, asked?: ReadonlySet<string>): LineDivision | undefined {
  atLineEnd.lastIndex = at;
  inLine.lastIndex = at;
  const ending = atLineEnd.exec(text)?.[0];
  const { length } = ending ?? inLine.exec(text)?.[0] ?? '';
  const before = length > 0 ? partBefore.exec(text.slice(Math.max(0, at - longestPart), at))?.[0] : undefined;
  if (before === undefined) return undefined;
  const after = partAfter.exec(text.slice(at + length, at + length + longestPart))?.[0] ?? '';
  const mayJoin = !/[\u2013\u2014]/.test(text[at] ?? '') && /\p{L}\p{M}*$/u.test(before) && /^\p{L}/u.test(after);
  const has = (word: string) => asked?.has(word.normalize('NFC').toLowerCase()) === true;
  const reading = (): LineDivision['reading'] => {
    if (mayJoin && has(before + after)) return '';
    if (has(`${before}-${after}`)) return '-';
    if (ending === undefined || has(before) || conjunctions.test(after)) return '- ';
    return mayJoin && /^\p{Ll}/u.test(after) ? '' : '-';
  };
  return { length, reading: reading(), mayJoin };
}
