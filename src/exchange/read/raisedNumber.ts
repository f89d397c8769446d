const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const numbers = /^([[(]?)(\d{1,3}(?:[,;–-]\d{1,3}){0,9})[\])]?$/;

/** How plain text writes a raised number, which most often is the mark of a footnote: `¹`, `[1]`. */
export function raisedNumber(text: string): string {
  const [, bracket, inside = ''] = numbers.exec(text.replaceAll(/\s/g, '')) ?? [];
  if (bracket === undefined) return text;
  const isPlain = bracket === '' && /^\d+$/.test(inside);
  return isPlain ? inside.replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? digit) : `[${inside}]`;
}
