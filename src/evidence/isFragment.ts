/** Below this a quote is a fragment that does not speak for itself. */
const speakingWords = 5;

export function isFragment(quote: string): boolean {
  return quote.trim().split(/\s+/u).length < speakingWords;
}
