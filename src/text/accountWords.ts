import type { Language } from '../model/localised.ts';

interface AccountWords {
  /** Name of the two lists that sum up who says what. */
  glance: string;
  for: string;
  against: string;
  denial: string;
  /** Further documents that count with the one named. */
  andMore: (count: number) => string;
  linesBelow: (count: number) => string;
  nothingAgainst: string;
  source: (number: number, of: number) => string;
  /** Documents that derive from others: how many, and whether from one. */
  rest: (count: number, hasOneOrigin: boolean) => string;
  moreSources: (sources: number, claims: number) => string;
  moreOfSource: (claims: number) => string;
}

const de = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the account of both sides. */
export const accountWords: Record<Language, AccountWords> = {
  de: {
    glance: 'Wer was sagt, auf einen Blick',
    for: 'Dafür',
    against: 'Dagegen',
    denial: 'Dementi',
    andMore: (count) => `und ${de(count, 'weiteres Dokument', 'weitere Dokumente')}`,
    linesBelow: (count) => `Weiter unten ${de(count, 'weitere Quelle', 'weitere Quellen')}.`,
    nothingAgainst: 'In diesen Daten widerspricht dem niemand.',
    source: (number, of) => `Quelle ${number} von ${of}`,
    rest: (count, hasOneOrigin) =>
      `${hasOneOrigin ? 'Eine Quelle' : 'Zählt als eine Quelle'}: ${count === 1 ? '1 Dokument beruht' : `${count} Dokumente beruhen`} darauf.`,
    moreSources: (sources, claims) =>
      `${de(sources, 'weitere Quelle', 'weitere Quellen')} (${de(claims, 'Beleg', 'Belege')})`,
    moreOfSource: (claims) => `Mehr aus dieser Quelle (${claims})`,
  },
  en: {
    glance: 'Who says what, at a glance',
    for: 'For',
    against: 'Against',
    denial: 'denial',
    andMore: (count) => `and ${count} more ${count === 1 ? 'document' : 'documents'}`,
    linesBelow: (count) => `${count} more ${count === 1 ? 'source' : 'sources'} below.`,
    nothingAgainst: 'No claim in these data contradicts it.',
    source: (number, of) => `Source ${number} of ${of}`,
    rest: (count, hasOneOrigin) =>
      `${hasOneOrigin ? 'One source' : 'Counts as one source'}: ${count === 1 ? '1 document rests' : `${count} documents rest`} on ${hasOneOrigin ? 'it' : 'them'}.`,
    moreSources: (sources, claims) =>
      `${sources} more ${sources === 1 ? 'source' : 'sources'} (${claims} ${claims === 1 ? 'claim' : 'claims'})`,
    moreOfSource: (claims) => `More from this source (${claims})`,
  },
};
