const bracketed = /\[\d{1,3}(?:\s?[,;\u2013-]\s?\d{1,3}){0,9}\]/y;
const raised = /[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}(?:[,\u02d2 ]?[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}){0,9}/y;
/** Behind figures and units a raised number is a power: 10², km², x². */
const mayHavePower = /\p{N}$|(?<!\p{L})(?:[kcdm]?m|\p{L})$/u;
const longestUnit = 3;

/** How many characters the mark of a footnote takes that stands at a place: `[3]`, `¹`; 0 where there is none. */
export function footnoteMark(text: string, at: number): number {
  bracketed.lastIndex = at;
  const inBrackets = bracketed.exec(text)?.[0].length ?? 0;
  if (inBrackets > 0) return inBrackets;
  raised.lastIndex = at;
  const length = raised.exec(text)?.[0].length ?? 0;
  return length > 0 && !mayHavePower.test(text.slice(Math.max(0, at - longestUnit), at)) ? length : 0;
}
