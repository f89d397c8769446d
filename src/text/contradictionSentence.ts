import { claimMoment } from '../evidence/claimMoment.ts';
import { isPartyDenial, speakingParty } from '../evidence/speakingParty.ts';
import { isHeadlinePart } from '../evidence/headlinePart.ts';
import type { RelationState } from '../evidence/relationState.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/localised.ts';
import { actorNamed } from './actorNames.ts';
import { claimWords } from './claimWords.ts';
import { localeOf, momentInWords } from './dates.ts';
import { momentInShort, speakerInShort } from './shortForms.ts';

const words = {
  de: {
    denied: (who: string) => `Dementiert von ${who}.`,
    deniedBefore: (who: string) => `Schon vorher dementiert von ${who}.`,
    alsoAgainst: (who: string) => `Außerdem widersprechen: ${who}.`,
    against: (who: string) => `Dem widersprechen: ${who}.`,
  },
  en: {
    denied: (who: string) => `Denied by ${who}.`,
    deniedBefore: (who: string) => `Denied beforehand by ${who}.`,
    alsoAgainst: (who: string) => `Also contradicted by ${who}.`,
    against: (who: string) => `Contradicted by ${who}.`,
  },
} satisfies Record<Language, unknown>;

function dateOf(claim: Claim, dataset: Dataset, lang: Language): string | undefined {
  const moment = claimMoment(claim, dataset);
  return moment && (moment.precision === 'range' ? momentInShort(moment, lang) : momentInWords(moment, lang));
}

/** Who speaks, by party where one is spoken for, each with who said so in its name and when. */
function voices(claims: readonly Claim[], dataset: Dataset, lang: Language): string {
  const byParty = new Map<string, string[]>();
  for (const claim of claims) {
    const day = claimMoment(claim, dataset)?.latest ?? 0;
    const speaker = speakerInShort(claim, dataset, lang);
    const party = speakingParty(claim);
    const name = party === undefined ? speaker : actorNamed(party, dataset, day, lang);
    const part = isHeadlinePart(claim) && claim.part ? claimWords[lang].parts[claim.part] : undefined;
    const detail = [speaker === name ? undefined : speaker, part, dateOf(claim, dataset, lang)];
    byParty.set(name, [...(byParty.get(name) ?? []), detail.filter((each) => each !== undefined).join(', ')]);
  }
  const told = [...byParty].map(([name, details]) => `${name} (${[...new Set(details)].join('; ')})`);
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(told);
}

/**
 * Who speaks against a relation's state: "Denied by Armenia (Nikol Pashinyan, 24 February 2024).", then the others.
 * Undefined when nobody does.
 */
export function contradictionSentence(
  { relation, against, during }: Pick<RelationState, 'relation' | 'against' | 'during'>,
  dataset: Dataset,
  lang: Language,
): string | undefined {
  const denials = against.filter((claim) => isPartyDenial(claim, relation));
  const others = against.filter((claim) => !isPartyDenial(claim, relation));
  const { denied, deniedBefore, alsoAgainst, against: contradicted } = words[lang];
  const start = during.start?.earliest ?? -Infinity;
  const areEarlier = denials.every((claim) => (claimMoment(claim, dataset)?.latest ?? Infinity) < start);
  const sentences = [
    denials.length > 0 && (areEarlier ? deniedBefore : denied)(voices(denials, dataset, lang)),
    others.length > 0 && (denials.length > 0 ? alsoAgainst : contradicted)(voices(others, dataset, lang)),
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
