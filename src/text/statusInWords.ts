import type { Language } from '../model/localised.ts';
import type { RelationKind, Status } from '../model/relation.ts';
import { familyWords } from './familyWords.ts';

/** Acts are in force. */
const inForce: Record<Language, Partial<Record<RelationKind, string>>> = {
  de: { treaty: 'in Kraft', sanctions: 'in Kraft' },
  en: { treaty: 'in force', sanctions: 'in force' },
};

/** A war, a delivery or a mission is under way. */
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

const hasBeenInPlace: Record<Language, string> = { de: 'bestand', en: 'in place' };
const onRecord: Record<Language, string> = { de: 'verzeichnet', en: 'on record' };

/** As `statusInWords`, for a time that is not the one shown: what was under way then need not be so now. */
export function pastStatusInWords(status: Status, kind: RelationKind, lang: Language): string {
  const { standings } = familyWords[lang];
  if (status !== 'in-force') return standings[status];
  return inForce[lang][kind] ?? (underWay[lang][kind] ? onRecord[lang] : hasBeenInPlace[lang]);
}

/** The status in the word that fits the kind: "in force" for a treaty, "in place" for a membership, "ongoing" for a dispute. */
export function statusInWords(status: Status, kind: RelationKind, lang: Language): string {
  const special = {
    'in-force': inForce[lang][kind] ?? underWay[lang][kind],
    planned: planned[lang][kind],
    suspended: undefined,
    alleged: undefined,
  }[status];
  return special ?? familyWords[lang].standings[status];
}
