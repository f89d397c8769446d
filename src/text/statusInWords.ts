import type { Language } from '../model/localised.ts';
import type { RelationKind, Status } from '../model/relation.ts';
import { familyWords } from './familyWords.ts';

/** A treaty is in force; a war, a delivery or a mission is not. */
const underWay: Record<Language, Partial<Record<RelationKind, string>>> = {
  de: {
    presence: 'vor Ort',
    aid: 'läuft',
    mediation: 'läuft',
    aspiration: 'erklärt',
    transfer: 'läuft',
    conflict: 'dauert an',
    dispute: 'dauert an',
    protest: 'dauert an',
    suspension: 'dauert an',
  },
  en: {
    presence: 'in place',
    aid: 'under way',
    mediation: 'under way',
    aspiration: 'declared',
    transfer: 'under way',
    conflict: 'ongoing',
    dispute: 'ongoing',
    protest: 'ongoing',
    suspension: 'ongoing',
  },
};

/** What is planned with an exit or a wish to join is said more exactly. */
const planned: Record<Language, Partial<Record<RelationKind, string>>> = {
  de: { withdrawal: 'nicht vollzogen', aspiration: 'erklärtes Ziel' },
  en: { withdrawal: 'not carried out', aspiration: 'declared aim' },
};

const onRecord: Record<Language, string> = { de: 'verzeichnet', en: 'on record' };

/** As `statusInWords`, for a time that is not the one shown: what was under way then need not be so now. */
export function pastStatusInWords(status: Status, kind: RelationKind, lang: Language): string {
  return status === 'in-force' && underWay[lang][kind] ? onRecord[lang] : familyWords[lang].standings[status];
}

/** The status in the word that fits the kind: "in force" for a treaty, "ongoing" for a dispute. */
export function statusInWords(status: Status, kind: RelationKind, lang: Language): string {
  const special = status === 'in-force' ? underWay[lang][kind] : status === 'planned' ? planned[lang][kind] : undefined;
  return special ?? familyWords[lang].standings[status];
}
