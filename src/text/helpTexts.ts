import type { Language } from '../model/localised.ts';
import type { Family } from '../model/relation.ts';

export type BadgeMeaning = 'full' | 'half' | 'told' | 'disputed' | 'denied' | 'suspended';
export type ChangeMeaning = 'new' | 'ended' | 'pale';

interface HelpTexts {
  intro: string;
  linesTitle: string;
  lines: Record<Family, string>;
  linesNote: string;
  badgesTitle: string;
  badges: Record<BadgeMeaning, string>;
  badgesNote: string;
  changesTitle: string;
  changes: Record<ChangeMeaning, string>;
  missingTitle: string;
  missing: string;
  timesTitle: string;
  /** Ways to look at time, each with what it means. */
  times: readonly { name: string; text: string }[];
  sourcesTitle: string;
  period: (from: string, to: string) => string;
  checked: (until: string) => string;
  /** `publishers`: the most quoted ones, joined by "and". */
  documents: (all: number, articles: number, publishers: string) => string;
  independence: string;
  quotes: string;
  gesturesTitle: string;
  /** What mouse and fingers do, each with what comes of it. */
  gestures: readonly { name: string; text: string }[];
  keysTitle: string;
}

/** The text of "How to read this". */
export const helpTexts: Record<Language, HelpTexts> = {
  de: {
    intro:
      'Die Grafik zeigt, was Texte über die Beziehungen dieser Staaten und Organisationen sagen. Sie selbst behauptet nichts und urteilt nicht: Hinter jeder Linie stehen Belege mit Urheber, Quelle und Datum, und wo sie einander widersprechen, stehen beide Seiten da.',
    linesTitle: 'Linien',
    lines: {
      alliance: 'Zusammenarbeit: Bündnis, Vertrag, Mitgliedschaft, Partnerschaft, Truppen, Hilfe oder Vermittlung.',
      aspiration: 'Beitrittswunsch: Die Spitze zeigt, wohin jemand will. Dort ist er noch nicht.',
      arms: 'Waffen: breit beim Lieferanten, schmal beim Empfänger.',
      tension: 'Spannung: Krieg, Streit, Protest, Sanktionen oder ausgesetzte Zusammenarbeit.',
    },
    linesNote:
      'Mehrere Beziehungen derselben Art zwischen zwei Akteuren teilen sich eine Linie. Länge und Lage der Linien sagen nichts über politische Nähe; die Anordnung dient nur der Lesbarkeit und bleibt über die Zeit gleich.',
    badgesTitle: 'Zeichen auf den Linien',
    badges: {
      told: 'Grauer Ring: Niemand ist zitiert; was berichtet wird, steht in unseren Worten.',
      full: 'Voller Ring: Zwei oder mehr unabhängige Quellen stützen die Angabe. Die Zahl nennt, wie viele.',
      half: 'Halber Ring: nur eine unabhängige Quelle. Gepunkteter Ring: nur von einer Seite behauptet.',
      disputed: 'Fragezeichen: strittig, Quellen widersprechen einander.',
      denied: 'Ungleichzeichen: Eine der beiden Seiten dementiert es.',
      suspended: 'Pausenzeichen: Die Beziehung ist ausgesetzt, aber nicht beendet.',
    },
    badgesNote:
      'Viele Quellen machen eine Angabe nicht wahr, eine einzige macht sie nicht falsch. Lesen Sie die Zitate.',
    changesTitle: 'Status und Veränderung',
    changes: {
      pale: 'Blasse Linie: ausgesetzt, erst geplant oder nur behauptet.',
      new: 'Farbiger Hof: gerade neu oder geändert.',
      ended: 'Dünne graue Linie: gerade beendet. Bald darauf ist sie fort.',
    },
    missingTitle: 'Keine Linie',
    missing:
      'Eine fehlende Linie heißt: In den Dokumenten dieses Datensatzes steht für diesen Tag nichts. Sie heißt nicht, dass es zwischen den beiden nichts gab.',
    timesTitle: 'Zeit und Wissen',
    times: [
      {
        name: 'Damals bekannt',
        text: 'Ein zweiter Regler blendet aus, was erst nach einem gewählten Tag veröffentlicht wurde. So sieht man, was man damals wissen konnte. Dokumente ohne sicheres Datum zählen ab dem frühesten möglichen Tag; ein Ende gilt als bekannt, sobald ein Dokument davon berichtet.',
      },
      {
        name: 'Vergleichen',
        text: 'Zwei Tage in einem Bild: neu (+, farbiger Hof), weggefallen (−, grau), verändert (Δ, unterbrochener Hof), gleich (dünn). Die Liste nennt zu jedem Unterschied den Beleg.',
      },
      {
        name: 'Mitwandern',
        text: 'Auf Wunsch wandern die Akteure mit dem Datum: Zusammenarbeit zieht sie zueinander, Spannungen treiben sie auseinander. Auch dann ist die Entfernung kein Maß, nur ein Bild.',
      },
      {
        name: 'Dokumente',
        text: 'Der schmale Streifen über der Zeitleiste zeigt, für welche Zeit Dokumente vorliegen. Wo er schraffiert ist, liegt keines vor: Dort sagt eine fehlende Linie nichts.',
      },
    ],
    sourcesTitle: 'Zeitraum, Quellen, Grenzen',
    period: (from, to) => `Die Zeitleiste reicht vom ${from} bis zum ${to}; danach ist nichts bekannt.`,
    checked: (until) =>
      `Geprüft werden konnte nur, was bis zum ${until} geschah. Was seither als andauernd gezeigt wird, kann sich geändert haben.`,
    documents: (all, articles, publishers) =>
      `Die Belege stammen aus ${all} Dokumenten, darunter ${articles} Presseartikel. Am häufigsten angeführt: ${publishers}. Jeder Beleg nennt Herausgeber, Titel und Datum und führt, wo es geht, zum Original.`,
    independence:
      'Dokumente, die voneinander oder aus derselben Vorlage übernehmen, eine Abschrift und ihr Original und zwei Berichte über dieselbe Rede zählen als eine Quelle. Der Tag eines Ereignisses ist so genau angegeben, wie die Quelle ihn nennt.',
    quotes:
      'Zitate stehen in der Sprache des Originals, die Übersetzung daneben. Alles Übrige ist mit eigenen Worten wiedergegeben.',
    gesturesTitle: 'Maus und Finger',
    gestures: [
      { name: 'Linie oder Akteur anklicken, antippen', text: 'öffnet die Belege dazu.' },
      { name: 'Akteur ziehen', text: 'verschiebt ihn und steckt ihn dort fest; die anderen weichen aus.' },
      {
        name: 'Akteur doppelt anklicken, antippen',
        text: 'löst ihn, und er kehrt an seinen Platz zurück. Auf schmalen Bildschirmen, wo die Belege sich davorschieben, hilft der Knopf „Anordnung zurücksetzen“: Er löst alle.',
      },
      {
        name: 'Mausrad, zwei Finger',
        text: 'vergrößert und verkleinert. Wenn die Seite selbst scrollt, halten Sie beim Mausrad die Strg-Taste gedrückt.',
      },
      {
        name: 'Hintergrund ziehen',
        text: 'verschiebt das Bild: mit der Maus oder mit zwei Fingern. Ein Finger scrollt die Seite.',
      },
    ],
    keysTitle: 'Tasten',
  },
  en: {
    intro:
      'The graphic shows what texts say about the relations of these states and organisations. It claims nothing itself and passes no verdict: behind every line stand claims with speaker, source and date, and where they contradict each other, both sides are shown.',
    linesTitle: 'Lines',
    lines: {
      alliance: 'Cooperation: alliance, treaty, membership, partnership, troops, aid or mediation.',
      aspiration: 'Aspiration: the tip points to where somebody wants to be. They are not there yet.',
      arms: 'Arms: wide at the supplier, narrow at the recipient.',
      tension: 'Tension: war, dispute, protest, sanctions or suspended cooperation.',
    },
    linesNote:
      'Several relations of one kind between two actors share a line. Length and position of lines say nothing about political closeness; the arrangement only serves legibility and stays the same over time.',
    badgesTitle: 'Signs on the lines',
    badges: {
      told: 'Grey ring: nobody is quoted; what is reported is told in our own words.',
      full: 'Full ring: two or more independent sources support it. The number says how many.',
      half: 'Half ring: one independent source only. Dotted ring: alleged by one side only.',
      disputed: 'Question mark: sources disagree.',
      denied: 'Not-equal sign: one of the two parties denies it.',
      suspended: 'Pause bars: the relation is suspended, but not ended.',
    },
    badgesNote: 'Many sources do not make a claim true, and a single one does not make it false. Read the quotes.',
    changesTitle: 'Status and change',
    changes: {
      pale: 'Pale line: suspended, only planned so far, or only alleged.',
      new: 'Coloured halo: has just begun or changed.',
      ended: 'Thin grey line: has just ended. Soon after it is gone.',
    },
    missingTitle: 'No line',
    missing:
      'A missing line means that the documents of this dataset say nothing for this day. It does not mean that there was nothing between the two.',
    timesTitle: 'Time and knowledge',
    times: [
      {
        name: 'As known on',
        text: 'A second slider hides what was published only after a chosen day, so that you see what could be known then. Documents without a certain date count from the earliest day possible; an end counts as known once a document tells of it.',
      },
      {
        name: 'Compare',
        text: 'Two days in one picture: new (+, coloured halo), gone (−, grey), changed (Δ, broken halo), unchanged (thin). The list names the claim behind each difference.',
      },
      {
        name: 'Drift',
        text: 'If you wish, the actors move with the date: cooperation draws them together, tensions push them apart. Even so, distance is a picture, not a measure.',
      },
      {
        name: 'Documents',
        text: 'The narrow strip above the time slider shows for which times documents are stored. Where it is hatched, there are none: a missing line says nothing there.',
      },
    ],
    sourcesTitle: 'Period, sources, limits',
    period: (from, to) => `The timeline runs from ${from} to ${to}; nothing is known after that.`,
    checked: (until) =>
      `Only what happened up to ${until} could be checked. What is shown as ongoing since then may have changed.`,
    documents: (all, articles, publishers) =>
      `The claims come from ${all} documents, ${articles} of them press articles. Cited most often: ${publishers}. Each claim names publisher, title and date and leads to the original where possible.`,
    independence:
      'Documents copied from one another or from the same original, a copy and its original, and two reports of one speech count as one source. The day of an event is given as precisely as the source gives it.',
    quotes:
      'Quotes are in the language of the original, with the translation beside them. Everything else is told in our own words.',
    gesturesTitle: 'Mouse and touch',
    gestures: [
      { name: 'Click or tap a line or an actor', text: 'opens its evidence.' },
      { name: 'Drag an actor', text: 'moves it and pins it there; the others make way.' },
      {
        name: 'Double-click or double-tap an actor',
        text: 'releases it, and it goes back to its place. On narrow screens, where the evidence comes in between, use the button “Reset layout”: it releases all.',
      },
      {
        name: 'Wheel, two fingers',
        text: 'zoom in and out. Where the page itself scrolls, hold Ctrl and turn the wheel.',
      },
      {
        name: 'Drag the background',
        text: 'moves the picture: with the mouse, or with two fingers. One finger scrolls the page.',
      },
    ],
    keysTitle: 'Keys',
  },
};
