const marks: readonly [open: string, close: string, languages: string][] = [
  ['„', '“', 'bg cs de et hr is ka lt lv mk sk sl sr'],
  ['„', '”', 'hu pl ro'],
  ['«', '»', 'be el es hy it kk ky mo pt ru uk'],
  ['«\u202f', '\u202f»', 'fr'],
  ['”', '”', 'fi sv'],
  ['「', '」', 'ja'],
];
const byLanguage = new Map(
  marks.flatMap(([open, close, languages]) => languages.split(' ').map((code) => [code, [open, close]] as const)),
);

/** Words in the quotation marks of their own language (ISO code), as text: what is copied keeps them. */
export function inQuotationMarks(words: string, code: string): string {
  const [open, close] = byLanguage.get(code) ?? ['“', '”'];
  return open + words + close;
}
