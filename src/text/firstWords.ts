/** About a line in a list. */
const mostCharacters = 48;

/** The beginning of a text, cut between two words. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= mostCharacters) return line;
  const cut = line.lastIndexOf(' ', mostCharacters);
  return `${line.slice(0, cut > 0 ? cut : mostCharacters).replace(/[\s,;:.–-]+$/u, '')} …`;
}
