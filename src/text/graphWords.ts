import { statusInWords } from './statusInWords.ts';
import type { RelationState } from '../evidence/relationState.ts';
import type { Actor } from '../model/actor.ts';
import type { Language } from '../model/localised.ts';
import { familyWords } from './familyWords.ts';

interface GraphWords {
  graph: string;
  actors: string;
  ties: string;
  kinds: Record<Actor['kind'], string>;
  tieCount: (count: number) => string;
  /** Of a line on which nobody is quoted. */
  told: string;
  sources: (count: number) => string;
  more: (count: number) => string;
  changes: Record<'new' | 'ended' | 'changed' | 'same', string>;
  ended: (date: string) => string;
  pinned: string;
  drift: string;
  driftHint: string;
  driftEndsComparing: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  reset: string;
}

export const graphWords: Record<Language, GraphWords> = {
  de: {
    graph: 'Graph der Beziehungen',
    actors: 'Akteure',
    ties: 'Beziehungen',
    kinds: { state: 'Staat', organisation: 'Organisation' },
    tieCount: (count) => (count === 1 ? '1 Linie' : `${count} Linien`),
    told: 'erzählt, nicht zitiert',
    sources: (count) => (count === 1 ? '1 Quelle' : `${count} Quellen`),
    more: (count) => `und ${count} weitere`,
    changes: { new: 'neu', ended: 'weggefallen', changed: 'verändert', same: 'unverändert' },
    ended: (date) => `beendet ${date}`,
    pinned: 'festgesteckt',
    drift: 'Mitwandern',
    driftHint: 'Die Akteure rücken mit dem Datum zueinander oder auseinander',
    driftEndsComparing: 'Beendet den Vergleich und lässt die Akteure mit dem Datum wandern',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Einpassen',
    reset: 'Anordnung zurücksetzen',
  },
  en: {
    graph: 'Graph of relations',
    actors: 'Actors',
    ties: 'Relations',
    kinds: { state: 'state', organisation: 'organisation' },
    tieCount: (count) => (count === 1 ? '1 line' : `${count} lines`),
    told: 'told, not quoted',
    sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
    more: (count) => `and ${count} more`,
    changes: { new: 'new', ended: 'gone', changed: 'changed', same: 'unchanged' },
    ended: (date) => `ended ${date}`,
    pinned: 'pinned',
    drift: 'Drift',
    driftHint: 'Actors move closer or apart with the date',
    driftEndsComparing: 'Stops comparing and lets the actors move with the date',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    reset: 'Reset layout',
  },
};

/** "Armenia, state, 6 lines": what is there, never where on the screen. */
export function actorLabel(name: string, kind: Actor['kind'], ties: number, isPinned: boolean, lang: Language): string {
  const words = graphWords[lang];
  return [name, words.kinds[kind], words.tieCount(ties), ...(isPinned ? [words.pinned] : [])].join(', ');
}

/** "Membership Armenia, CSTO, suspended, 5 sources, and 1 more". The leading relation comes first. */
export function tieLabel(
  states: readonly RelationState[],
  ends: { from: string; to: string },
  change: keyof GraphWords['changes'] | undefined,
  lang: Language,
): string {
  const words = graphWords[lang];
  const { standings } = familyWords[lang];
  const [lead] = states;
  if (!lead) return '';
  return [
    `${lead.relation.label[lang]} ${ends.from}`,
    ends.to,
    statusInWords(lead.status, lead.relation.kind, lang),
    ...(lead.mark ? [standings[lead.mark]] : []),
    words.sources(lead.sources),
    ...(states.some(({ isQuoted }) => isQuoted) ? [] : [words.told]),
    ...(states.length > 1 ? [words.more(states.length - 1)] : []),
    ...(change ? [words.changes[change]] : []),
  ].join(', ');
}
