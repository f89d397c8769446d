import type { Language } from '../model/localised.ts';

/** What the text names of the dataset that is open. */
interface Described {
  pairs: number;
  firstYear: number;
  lastYear: number;
  /** Until when anything could be checked, and when the dataset was closed. */
  checkedUntil: string | undefined;
  asOf: string;
}

interface AboutSection {
  id: string;
  title: string;
  paragraphs: readonly string[];
  /** Words of the page, each with what it means. */
  terms?: readonly { name: string; text: string }[];
}

interface AboutTexts {
  kicker: string;
  lead: string;
  back: string;
  figuresTitle: string;
  figuresNote: string;
  columns: { what: string; count: string; share: string };
  licenceLink: string;
  sections: (described: Described) => readonly AboutSection[];
}

/** The text of "About and method". Sections `licence` and `errors` have a link and a button besides. */
export const aboutTexts: Record<Language, AboutTexts> = {
  de: {
    kicker: 'In eigener Sache',
    lead: 'Entente zeigt, wer zu wem steht, seit wann und wer das sagt. Die Seite selbst behauptet nichts: Hinter jeder Linie steht, was jemand in einem Dokument gesagt hat. Hier steht, woher das kommt, was geprüft wurde und was nicht.',
    back: 'Zurück zum Graphen',
    figuresTitle: 'In Zahlen',
    figuresNote: 'Aus dem geöffneten Datensatz berechnet. Anteile sind gerundet.',
    columns: { what: 'Was', count: 'Anzahl', share: 'Anteil' },
    licenceLink: 'Wortlaut der Lizenz CC BY 4.0',
    sections: ({ pairs, firstYear, lastYear, checkedUntil, asOf }) => [
      {
        id: 'makers',
        title: 'Wer das macht',
        paragraphs: [
          'Entente ist ein offenes Projekt. Es wird von allen gemacht, die zu seinem Repositorium beitragen: zum Programm, zu den Datensätzen, zu den Übersetzungen. Was wann geändert wurde, hält dessen Versionsgeschichte fest.',
          'Die Seite zählt keine Besuche, setzt keine Cookies und verschickt nichts.',
        ],
      },
      {
        id: 'gathering',
        title: 'Wie die Belege gesammelt wurden',
        paragraphs: [
          `Am Anfang standen zwei Artikel von news.de aus den Jahren 2024 und 2025 mit ihren Widersprüchen. Danach wurde jedes der ${pairs} Paare von Akteuren für die Jahre ${firstYear} bis ${lastYear} durchgegangen: Verträge, Mitgliedschaften, Stützpunkte, Waffen, Sanktionen, Brüche, Vermittlungen.`,
          'Den Vorrang hat die Urkunde selbst, dann das Wort der Beteiligten, dann der Bericht darüber. Was nur eine Seite sagt, steht nicht als Tatsache da; die Antwort der anderen steht daneben. Ein Vertrag gilt ab seinem Inkrafttreten, bis dahin als geplant.',
          'Was sich nicht nachlesen ließ, fehlt. Eine fehlende Linie heißt deshalb nicht, dass zwischen zweien nichts war.',
        ],
      },
      {
        id: 'checking',
        title: 'Wie geprüft wurde',
        paragraphs: [
          'Jedes Zitat ist Zeichen für Zeichen aus dem Text übernommen, in dem es gelesen wurde, und höchstens 200 Zeichen lang. Wer einen Artikel zur Hand hat, kann unter „Zitate prüfen“ selbst nachsehen, ob sie stimmen.',
          'Ein Programm prüft vor jeder Veröffentlichung, dass keine Beziehung ohne Zitat ist und höchstens einer von zehn Abschnitten, dass jedes Zitat außerhalb der beiden Ausgangsartikel seine Fundstelle nennt und jede Adresse zu genau einem Dokument gehört. Kopien von Nachschlagewerken, private Blogs und Seiten, die fremde Texte umschreiben, gelten nie als Adresse eines Dokuments.',
          'Nicht geprüft ist, ob wahr ist, was die Texte sagen. Viele Quellen machen eine Angabe nicht wahr, eine einzige macht sie nicht falsch.',
        ],
      },
      {
        id: 'terms',
        title: 'Was die Wörter bedeuten',
        paragraphs: [],
        terms: [
          {
            name: 'Zitat',
            text: 'Die Worte dessen, der etwas sagt, oder der Wortlaut einer Urkunde, in der Sprache, in der wir sie gelesen haben, mit Übersetzung daneben. Was ein Reporter über jemanden schreibt, gilt nicht als dessen Zitat.',
          },
          {
            name: 'In unseren Worten',
            text: 'Niemand ist zitiert; wir geben wieder, was das Dokument sagt. Solche Angaben sehen überall anders aus als Zitate und haben im Graphen einen grauen Ring.',
          },
          {
            name: 'Unabhängige Quelle',
            text: 'Dokumente, die voneinander oder aus derselben Vorlage übernehmen, ein Original und seine Abschrift und zwei Berichte über dieselbe Rede zählen zusammen als eine.',
          },
          {
            name: 'Gelesen in',
            text: 'Das Dokument wurde nicht an seiner eigenen Adresse gelesen, sondern in einer Abschrift oder einem Bericht. Genannt wird das Dokument, und dazu die Stelle, an der es gelesen wurde.',
          },
          {
            name: 'Damals bekannt',
            text: 'Eine Urkunde zählt ab ihrem eigenen Tag, auch wenn wir sie in einem späteren Bericht gelesen haben. Der Beleg nennt beide.',
          },
          {
            name: 'Strittig und dementiert',
            text: 'Strittig: Ein Beleg widerspricht einem anderen. Dementiert: Eine der beiden Seiten widerspricht selbst.',
          },
        ],
      },
      {
        id: 'until',
        title: 'Bis wann',
        paragraphs: [
          `${checkedUntil === undefined ? '' : `Geprüft werden konnte nur, was bis zum ${checkedUntil} geschah. `}Der Datensatz wurde am ${asOf} geschlossen. Was seither als andauernd gezeigt wird, kann sich geändert haben; oft sagt eine Anmerkung, von wann der letzte Beleg ist.`,
        ],
      },
      {
        id: 'licence',
        title: 'Rechte',
        paragraphs: [
          'Das Programm steht unter der MIT-Lizenz. Unsere eigenen Angaben, also Zusammenfassungen, Bezeichnungen, Anmerkungen, Übersetzungen und ihre Anordnung, stehen unter CC BY 4.0: Nennen Sie „Entente“ und sagen Sie, was Sie geändert haben.',
          'Zitate und Titel gehören ihren Urhebern und Verlagen. Sie sind kurz und mit Quelle angeführt.',
        ],
      },
      {
        id: 'errors',
        title: 'Fehler melden',
        paragraphs: [
          'Unter jedem Beleg steht „Fehler melden“. Der Knopf bereitet eine Meldung vor, die den Beleg, seinen Link und sein Dokument nennt; Sie schreiben dazu, was nicht stimmt, und kopieren sie, speichern sie oder geben sie Ihrem Mailprogramm. Von selbst wird nichts verschickt.',
          'Eine Postadresse hat das Projekt nicht. Legen Sie die Meldung dort vor, wo Sie sein Repositorium gefunden haben, oder geben Sie sie dem weiter, der Ihnen diese Seite gezeigt hat.',
        ],
      },
    ],
  },
  en: {
    kicker: 'About this project',
    lead: 'Entente shows who stands with whom, since when, and who says so. The page claims nothing itself: behind every line is what somebody has said in a document. Here is where it comes from, what was checked, and what was not.',
    back: 'Back to the graph',
    figuresTitle: 'In figures',
    figuresNote: 'Computed from the open dataset. Shares are rounded.',
    columns: { what: 'What', count: 'Number', share: 'Share' },
    licenceLink: 'Text of the licence CC BY 4.0',
    sections: ({ pairs, firstYear, lastYear, checkedUntil, asOf }) => [
      {
        id: 'makers',
        title: 'Who makes it',
        paragraphs: [
          'Entente is an open project. It is made by everybody who contributes to its repository: to the program, the records, the translations. The repository’s history says what was changed and when.',
          'The page counts no visits, sets no cookies and sends nothing anywhere.',
        ],
      },
      {
        id: 'gathering',
        title: 'How the claims were gathered',
        paragraphs: [
          `It began with two articles of the German news site news.de, of 2024 and 2025, and their contradictions. Then each of the ${pairs} pairs of actors was gone through for the years ${firstYear} to ${lastYear}: treaties, memberships, bases, arms, sanctions, ruptures, mediation.`,
          'The act itself comes first, then the word of those concerned, then reports about it. What one side alone says is not told as fact; the other side’s answer stands beside it. A treaty counts from its entry into force, and as planned until then.',
          'What could not be read is left out. A missing line therefore does not mean that there was nothing between the two.',
        ],
      },
      {
        id: 'checking',
        title: 'How they were checked',
        paragraphs: [
          'Every quotation is taken character by character from the text in which it was read, and is at most 200 characters long. If you have an article at hand, “Check quotes” lets you see for yourself whether they are right.',
          'Before each release a program checks that no relation is without a quotation, and at most one episode in ten; that every quotation outside the two original articles says where in its document it stands; and that every address belongs to exactly one document. Copies of encyclopedias, private blogs and pages that rewrite the texts of others never count as the address of a document.',
          'What is not checked is whether the texts are true. Many sources do not make a claim true, and a single one does not make it false.',
        ],
      },
      {
        id: 'terms',
        title: 'What the words mean',
        paragraphs: [],
        terms: [
          {
            name: 'Quotation',
            text: 'The words of whoever makes a claim, or the wording of an act, in the language in which we read them, with a translation beside them. What a reporter writes about somebody is not counted as that person’s quotation.',
          },
          {
            name: 'In our own words',
            text: 'Nobody is quoted; we tell what the document says. Such claims look different from quotations everywhere, and have a grey ring in the graph.',
          },
          {
            name: 'Independent source',
            text: 'Documents copied from one another or from the same original, an original and its copy, and two reports of one speech together count as one.',
          },
          {
            name: 'Read in',
            text: 'The document was not read at its own address but in a copy or a report. The document is named, and with it the place where it was read.',
          },
          {
            name: 'As known on',
            text: 'An act counts from its own day, even if we read it in a later report. The claim names both.',
          },
          {
            name: 'Disputed and denied',
            text: 'Disputed: one claim contradicts another. Denied: one of the two parties itself contradicts it.',
          },
        ],
      },
      {
        id: 'until',
        title: 'Until when',
        paragraphs: [
          `${checkedUntil === undefined ? '' : `Only what happened up to ${checkedUntil} could be checked. `}The dataset was closed on ${asOf}. What is shown as ongoing since then may have changed; a note often says of when the latest evidence is.`,
        ],
      },
      {
        id: 'licence',
        title: 'Rights',
        paragraphs: [
          'The program is under the MIT licence. Our own records, that is summaries, labels, notes, translations and how they are put together, are under CC BY 4.0: credit “Entente” and say what you changed.',
          'Quotations and titles belong to their authors and publishers. They are quoted briefly and with their source.',
        ],
      },
      {
        id: 'errors',
        title: 'How to report an error',
        paragraphs: [
          'Below every claim there is “Report an error”. It prepares a report that names the claim, its link and its document; you add what is wrong, and copy it, save it, or hand it to your mail program. Nothing is sent by itself.',
          'The project has no postal or email address. File the report where you found its repository, or pass it on to whoever showed you this page.',
        ],
      },
    ],
  },
};
