import type { Difference } from '../evidence/comparison.ts';
import type { RelationState } from '../evidence/relationState.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/localised.ts';
import { overstatesInShort, speakerInWords } from './claimWords.ts';
import { afterPreposition, dayInWords } from './dates.ts';
import { familyWords } from './familyWords.ts';
import { pastStatusInWords, statusInWords } from './statusInWords.ts';
import { compareWords } from './compareWords.ts';

function standingInWords({ status, mark, relation }: RelationState, isPast: boolean, lang: Language): string {
  const told = (isPast ? pastStatusInWords : statusInWords)(status, relation.kind, lang);
  return mark ? `${told}, ${familyWords[lang].standings[mark]}` : told;
}

function turnInWords({ turn, moment }: Difference, lang: Language): string {
  if (!moment) return '';
  const words = compareWords[lang];
  const told =
    moment.precision === 'range'
      ? words.oneDay(turn, dayInWords(moment.earliest, lang), dayInWords(moment.latest, lang))
      : afterPreposition(moment, turn === 'start' ? 'since' : 'until', lang);
  return turn === 'start' ? words.since(told) : words.until(told);
}

/**
 * What happened, in the order of time whichever day is shown: "suspended since 22 February 2024, before that in force",
 * "on record until 10 November 2020, not after that". No more exactly than the sources have it.
 */
export function courseInWords(difference: Difference, lang: Language): string {
  const { earlier, later } = difference;
  const { before, notBefore, notAfter, noLonger } = compareWords[lang];
  const turn = turnInWords(difference, lang);
  if (later && earlier?.status === later.status) {
    const { standings } = familyWords[lang];
    const now = later.mark ? standings[later.mark] : earlier.mark && noLonger(standings[earlier.mark]);
    const then = later.mark && earlier.mark ? `, ${before(standings[earlier.mark])}` : '';
    return `${statusInWords(later.status, later.relation.kind, lang)}, ${now} ${turn}${then}`;
  }
  if (later)
    return `${standingInWords(later, false, lang)} ${turn}, ${earlier ? before(standingInWords(earlier, false, lang)) : notBefore}`;
  return earlier ? `${standingInWords(earlier, true, lang)} ${turn}, ${notAfter}` : '';
}

/** What the claim behind a difference says, and who says it. */
export function reasonInWords({ claims: [claim] }: Difference, dataset: Dataset, lang: Language): string {
  if (!claim) return '';
  const mark = overstatesInShort(claim, lang);
  return (
    compareWords[lang].evidence(speakerInWords(claim, dataset, lang), claim.says[lang]) + (mark ? ` (${mark})` : '')
  );
}
