/** Letters or a year before the full stop, so that "12. Juni" ends nothing; a capital or a quotation mark after it. */
const sentenceEnd = /(?<=(?:\p{L}{2}|\d{4})[”“"»]?[.?!][”“"»]?) (?=[\p{Lu}„“"«])/u;

/** The first sentence of a text of ours, which says it in short. */
export function firstSentence(text: string): string {
  return text.split(sentenceEnd)[0] ?? text;
}
