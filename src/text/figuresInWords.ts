import type { Figures } from '../evidence/figures.ts';
import type { Meta } from '../model/dataset.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Language } from '../model/localised.ts';
import { dayInWords } from './dates.ts';

interface FigureRow {
  name: string;
  value: string;
  /** Of what it is a part, in per cent: "99 %". */
  share?: string;
}

export interface FigureGroup {
  title: string;
  /** How many there are in all, of which the rows are parts. */
  total?: string;
  rows: readonly FigureRow[];
}

interface FigureWords {
  claims: string;
  quotations: string;
  byAct: string;
  bySpeaker: string;
  byOutlet: string;
  told: string;
  documents: string;
  kinds: Record<DocumentKind, string>;
  languages: string;
  readings: string;
  own: string;
  elsewhere: string;
  nowhere: string;
  relations: string;
  episodes: string;
  withQuotation: string;
  single: string;
  days: string;
  checkedUntil: string;
  asOf: string;
  share: (percent: number) => string;
  /** There are some, but too few for a whole per cent. */
  hardly: string;
}

const figureWords: Record<Language, FigureWords> = {
  de: {
    claims: 'Belege',
    quotations: 'Zitate',
    byAct: 'aus Urkunden und Erklärungen',
    bySpeaker: 'von Personen und Behörden',
    byOutlet: 'von Medien selbst',
    told: 'in unseren Worten',
    documents: 'Dokumente',
    kinds: {
      treaty: 'Verträge',
      statement: 'Erklärungen',
      decision: 'Beschlüsse',
      article: 'Presseartikel',
      report: 'Berichte',
      reference: 'Nachschlagewerke',
      dataset: 'Datensätze',
    },
    languages: 'Sprachen',
    readings: 'Wo sie gelesen wurden',
    own: 'an der eigenen Adresse',
    elsewhere: 'in einer Abschrift oder einem Bericht',
    nowhere: 'ohne Angabe',
    relations: 'Beziehungen',
    episodes: 'Abschnitte',
    withQuotation: 'mit Zitat',
    single: 'mit nur einer unabhängigen Quelle',
    days: 'Stand',
    checkedUntil: 'geprüft bis',
    asOf: 'Datensatz geschlossen',
    share: (percent) => `${percent} %`,
    hardly: '< 1 %',
  },
  en: {
    claims: 'Claims',
    quotations: 'Quotations',
    byAct: 'from acts and statements',
    bySpeaker: 'of persons and bodies',
    byOutlet: 'of news outlets themselves',
    told: 'told in our own words',
    documents: 'Documents',
    kinds: {
      treaty: 'treaties',
      statement: 'statements',
      decision: 'decisions',
      article: 'press articles',
      report: 'reports',
      reference: 'works of reference',
      dataset: 'datasets',
    },
    languages: 'languages',
    readings: 'Where they were read',
    own: 'at their own address',
    elsewhere: 'in a copy or a report',
    nowhere: 'not stated',
    relations: 'Relations',
    episodes: 'Episodes',
    withQuotation: 'with a quotation',
    single: 'on one independent source only',
    days: 'As of',
    checkedUntil: 'checked until',
    asOf: 'dataset closed',
    share: (percent) => `${percent}%`,
    hardly: '< 1%',
  },
};

/** Never rounded up to a hundred: "all" is said of all only. */
function percentOf(part: number, whole: number): number {
  if (whole === 0) return 0;
  if (part === whole) return 100;
  return Math.min(Math.round((part * 100) / whole), 99);
}

/** The figures of a dataset as rows to print, in groups. A part that is not there at all has no row. */
export function figuresInWords(figures: Figures, meta: Meta, lang: Language): FigureGroup[] {
  const words = figureWords[lang];
  const { claims, quotations, documents, readings } = figures;
  const part = (name: string, count: number, of: number): FigureRow => ({
    name,
    value: String(count),
    share: count > 0 && count * 100 < of ? words.hardly : words.share(percentOf(count, of)),
  });
  const parts = (counts: readonly (readonly [string, number])[], of: number) =>
    counts.filter(([, count]) => count > 0).map(([name, count]) => part(name, count, of));
  const rested = (title: string, { all, quoted, single }: Figures['relations']): FigureGroup => ({
    title,
    total: String(all),
    rows: [part(words.withQuotation, quoted, all), part(words.single, single, all)],
  });
  const kinds = [...figures.kinds].map(([kind, count]) => [words.kinds[kind], count] as const);
  const { checkedUntil, asOf } = meta;
  return [
    {
      title: words.claims,
      total: String(claims),
      rows: [part(words.withQuotation, quotations.all, claims), part(words.told, claims - quotations.all, claims)],
    },
    {
      title: words.quotations,
      total: String(quotations.all),
      rows: parts(
        [
          [words.byAct, quotations.act],
          [words.bySpeaker, quotations.speaker],
          [words.byOutlet, quotations.outlet],
        ],
        quotations.all,
      ),
    },
    rested(words.relations, figures.relations),
    rested(words.episodes, figures.episodes),
    {
      title: words.documents,
      total: String(documents),
      rows: [...parts(kinds, documents), { name: words.languages, value: String(figures.languages) }],
    },
    {
      title: words.readings,
      rows: parts(
        [
          [words.own, readings.own],
          [words.elsewhere, readings.elsewhere],
          [words.nowhere, readings.nowhere],
        ],
        documents,
      ),
    },
    {
      title: words.days,
      rows: [
        ...(checkedUntil ? [{ name: words.checkedUntil, value: dayInWords(checkedUntil.latest, lang) }] : []),
        { name: words.asOf, value: dayInWords(asOf.latest, lang) },
      ],
    },
  ];
}
