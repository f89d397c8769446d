import type { Language, Localised } from '../model/localised.ts';

export type Key = string | Localised;

interface Shortcut {
  /** Alternatives; each is one key or keys pressed together. */
  keys: readonly (readonly Key[])[];
  does: Localised;
}

interface ShortcutGroup {
  title: Localised;
  shortcuts: readonly Shortcut[];
}

const shift: Localised = { de: 'Umschalt', en: 'Shift' };
const pageUp: Localised = { de: 'Bild ↑', en: 'Page Up' };
const pageDown: Localised = { de: 'Bild ↓', en: 'Page Down' };
const home: Localised = { de: 'Pos1', en: 'Home' };
const end: Localised = { de: 'Ende', en: 'End' };

/** All keys that do something, by place. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: { de: 'Überall', en: 'Everywhere' },
    shortcuts: [
      { keys: [['.']], does: { de: 'nächste Veränderung', en: 'next change' } },
      { keys: [[',']], does: { de: 'vorige Veränderung', en: 'previous change' } },
      { keys: [['/']], does: { de: 'Suche', en: 'search' } },
      { keys: [['?']], does: { de: 'diese Hilfe', en: 'this help' } },
    ],
  },
  {
    title: { de: 'Auf der Zeitleiste', en: 'On the time slider' },
    shortcuts: [
      { keys: [['←'], ['→']], does: { de: 'ein Monat zurück, vor', en: 'one month back, forward' } },
      {
        keys: [[shift, '←'], [shift, '→'], [pageDown], [pageUp]],
        does: { de: 'ein Jahr zurück, vor', en: 'one year back, forward' },
      },
      { keys: [[home], [end]], does: { de: 'Anfang, Ende des Zeitraums', en: 'start, end of the period' } },
    ],
  },
  {
    title: { de: 'Im Graphen', en: 'In the graph' },
    shortcuts: [
      { keys: [[{ de: 'Tab', en: 'Tab' }]], does: { de: 'hinein und hinaus', en: 'in and out' } },
      {
        keys: [['←'], ['↑'], ['↓'], ['→']],
        does: { de: 'zum nächsten Akteur in dieser Richtung', en: 'to the nearest actor in that direction' },
      },
      { keys: [[','], ['.']], does: { de: 'durch die Linien des Akteurs', en: 'through the actor’s lines' } },
      { keys: [[{ de: 'Eingabe', en: 'Enter' }]], does: { de: 'Belege öffnen', en: 'open the evidence' } },
      { keys: [[{ de: 'Esc', en: 'Escape' }]], does: { de: 'zurück', en: 'back' } },
      { keys: [['p']], does: { de: 'festgesteckten Akteur lösen', en: 'release a pinned actor' } },
      {
        keys: [['+'], ['-'], ['0']],
        does: { de: 'vergrößern, verkleinern, alles zeigen', en: 'zoom in, zoom out, show all' },
      },
    ],
  },
  {
    title: { de: 'In den Verläufen', en: 'In the lifelines' },
    shortcuts: [
      { keys: [['↑'], ['↓']], does: { de: 'zur Beziehung darüber, darunter', en: 'to the relation above, below' } },
      { keys: [['←'], ['→']], does: { de: 'durch ihre Belege', en: 'through its claims' } },
    ],
  },
  {
    title: { de: 'In der Geschichte', en: 'In the story' },
    shortcuts: [{ keys: [['←'], ['→']], does: { de: 'voriger, nächster Schritt', en: 'previous, next step' } }],
  },
];

export function keyName(key: Key, lang: Language): string {
  return typeof key === 'string' ? key : key[lang];
}
