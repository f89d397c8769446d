/** About a line in a list. */
const mostCharacters = 48;

/** The beginning of a text, cut between two words. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= mostCharacters) return line;
  const cut = line.lastIndexOf(' ', mostCharacters);
  const kept = line.slice(0, cut > 0 ? cut : mostCharacters);
  // A full stop may belong to a number: „am 3.“
  return `${kept.replace(/[\s,;:–-]+$/u, '')}\u00a0…`;
}
