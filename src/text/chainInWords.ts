import type { SourceChain } from '../evidence/sourceChains.ts';
import { publisherIn } from '../model/document.ts';
import type { Language } from '../model/localised.ts';
import { accountWords } from './accountWords.ts';

/** "Politico → Express.co.uk → news.de": publishers, each once where it follows itself. */
export function chainInWords(chain: SourceChain, lang: Language): string {
  const publishers = chain.map((document) => publisherIn(document, lang));
  return publishers.filter((publisher, at) => publisher !== publishers[at - 1]).join(' → ');
}

/** "One source: 2 documents rest on it."; undefined when no document derives from another. */
export function chainsSentence(chains: readonly SourceChain[], lang: Language): string | undefined {
  if (chains.length === 0) return undefined;
  const origins = new Set(chains.map(([origin]) => origin));
  const derived = new Set(chains.flatMap((chain) => chain.slice(1)));
  return accountWords[lang].rest(derived.size, origins.size === 1);
}
