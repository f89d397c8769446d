import type { Change } from '../evidence/changes.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { relationInWords } from './actorNames.ts';
import { familyWords } from './familyWords.ts';
import { statusInWords } from './statusInWords.ts';

const words = {
  de: {
    began: 'Neu',
    ended: 'Beendet',
    now: (standing: string) => `Jetzt ${standing}`,
    noLonger: (standing: string) => `Nicht mehr ${standing}`,
  },
  en: {
    began: 'New',
    ended: 'Ended',
    now: (standing: string) => `Now ${standing}`,
    noLonger: (standing: string) => `No longer ${standing}`,
  },
} satisfies Record<Language, unknown>;

/** What happened, in front of a colon: "New, planned", "Ended", "Now suspended". */
export function changeKindInWords({ kind, relation, before, after }: Change, lang: Language): string {
  const { began, ended, now, noLonger } = words[lang];
  const { standings } = familyWords[lang];
  if (kind === 'ended') return ended;
  if (kind === 'began') {
    const qualities = [after?.status === 'in-force' ? undefined : after?.status, after?.mark];
    return [began, ...qualities.filter((quality) => quality !== undefined).map((quality) => standings[quality])].join(
      ', ',
    );
  }
  if (after && before?.status !== after.status) return now(statusInWords(after.status, relation.kind, lang));
  if (after?.mark) return now(standings[after.mark]);
  return before?.mark ? noLonger(standings[before.mark]) : '';
}

/** "Now suspended: Membership, Armenia – CSTO". */
export function changeSentence(change: Change, dataset: Dataset, day: Day, lang: Language): string {
  return `${changeKindInWords(change, lang)}: ${relationInWords(change.relation, dataset, day, lang)}`;
}
