import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { createQuoteMatcher, withPlainLineEnds, type QuoteMatch } from './quoteMatch.ts';
import { quotedClaims } from './quoteReport.ts';

const match = (text: string, exact: string, around: { prefix?: string; suffix?: string } = {}): QuoteMatch =>
  createQuoteMatcher(text)({ exact, ...around });
const diffOf = (found: QuoteMatch) =>
  found.kind === 'near' ? found.diff.map(({ kind, text }) => `${kind}: ${text}`) : found.kind;

const article = 'Überschrift\n\nEr sagte: "Wir haben unsere Teilnahme im Grunde eingefroren." Dann ging er.\nEnde.';

describe('an exact quote', () => {
  it('has its line and offset', () => {
    expect(match(article, 'unsere Teilnahme im Grunde')).toEqual({
      kind: 'exact',
      isToTheLetter: true,
      offset: article.indexOf('unsere'),
      line: 3,
      isUnique: true,
    });
  });

  it('may stand in other surroundings than in the source', () => {
    expect(match(article, 'Dann ging er.', { prefix: 'Und ' })).toMatchObject({ kind: 'exact', isToTheLetter: true });
  });

  it('is told from its double by its surroundings', () => {
    const twice = 'So ist es, sagte A.\nSo ist es, sagte B.';
    expect(match(twice, 'So ist es')).toMatchObject({ line: 1, isUnique: false });
    expect(match(twice, 'So ist es', { suffix: ', sagte B' })).toMatchObject({ line: 2, isUnique: true });
  });

  it('of one word is not found inside another word', () => {
    expect(match('Verlorene Zeit, verlorengegangen', 'verloren').kind).toBe('missing');
    expect(match('Zeit verloren? Ja', 'verloren?')).toMatchObject({ kind: 'exact' });
  });
});

describe('a quote that differs in typography', () => {
  it.each([
    ['quotation marks', 'Er sagte: „Wir gehen“ und ging', 'sagte: "Wir gehen" und'],
    ['guillemets', 'Er sagte: »Wir gehen« und ging', 'sagte: „Wir gehen“ und'],
    ['apostrophes', 'Putin’s loyal ally', "Putin's loyal"],
    ['dashes', 'Moskau – so heißt es – schweigt', 'Moskau - so heißt es — schweigt'],
    ['spaces that do not break', 'am 12.\u00a0Juni\u202f2024', 'am 12. Juni 2024'],
    ['line breaks', 'Wir\nhaben   unsere\n\tTeilnahme', 'Wir haben unsere Teilnahme'],
    ['soft hyphens', 'die Teil\u00adnah\u00adme ruht', 'die Teilnahme ruht'],
    ['letters composed of two', 'die Überschrift, würde'.normalize('NFD'), 'die Überschrift, würde'],
    ['ligatures of a PDF', 'the oﬃcial ﬁles', 'the official files'],
    ['an ellipsis', 'Wir gehen… bald', 'Wir gehen... bald'],
  ])('in %s is found all the same', (_, text, quote) => {
    expect(match(text, quote)).toMatchObject({ kind: 'exact', isToTheLetter: false, isUnique: true });
  });

  it('has the line and offset of the text as it is written', () => {
    const text = 'a  b\n\n\u00ad„Wir   gehen“ jetzt';
    expect(match(text, '"Wir gehen" jetzt')).toMatchObject({ line: 3, offset: text.indexOf('„') });
  });

  it('does not take ß for ss, nor small for capital letters', () => {
    expect(match('die Straße hier', 'die Strasse hier').kind).not.toBe('exact');
    expect(match('Wir gehen', 'wir gehen').kind).not.toBe('exact');
  });
});

describe('a quote that is nearly there', () => {
  it.each([
    ['a changed word', 'unsere Mitgliedschaft im Grunde eingefroren', ['Mitgliedschaft', 'Teilnahme']],
    ['an inflected word in a short quote', 'unseren Teilnahme', ['unseren', 'unsere']],
  ])('shows %s', (_, quote, [missing, added]) => {
    const found = match(article, quote);
    expect(found).toMatchObject({ kind: 'near', line: 3 });
    expect(diffOf(found)).toContain(`missing: ${missing}`);
    expect(diffOf(found)).toContain(`added: ${added}`);
  });

  it('shows words left out and words put in, in their places', () => {
    expect(diffOf(match(article, 'Wir haben nun unsere Teilnahme im Grunde eingefroren'))).toEqual([
      'kept: Wir haben',
      'missing: nun',
      'kept: unsere Teilnahme im Grunde eingefroren',
    ]);
    expect(diffOf(match(article, 'Wir haben unsere Teilnahme im eingefroren'))).toEqual([
      'kept: Wir haben unsere Teilnahme im',
      'added: Grunde',
      'kept: eingefroren',
    ]);
  });

  it('shows a difference in case or punctuation only', () => {
    expect(diffOf(match('Also, Wir gehen bald fort', 'Also wir gehen bald'))).toEqual([
      'missing: Also wir',
      'added: Also, Wir',
      'kept: gehen bald',
    ]);
  });

  it('leaves out what the text writes after the last word', () => {
    expect(diffOf(match('Sie will nun plötzlich zur Ukraine“. Ende', 'will nun plötzlich zur Nato'))).toEqual([
      'kept: will nun plötzlich zur',
      'missing: Nato',
      'added: Ukraine',
    ]);
  });

  it('is the nearest of several', () => {
    const text = 'eins zwei drei vier sechs sieben\neins zwei drei vier fünf acht\neins zwei drei vier neun zehn';
    expect(match(text, 'eins zwei drei vier fünf sechs')).toMatchObject({ kind: 'near', line: 2 });
  });

  it('says as similarity the share of the words that are the same', () => {
    expect(match('a1 b2 c3 d4 e5 f6 g7 h8', 'a1 b2 c3 d4 e5 f6 g7 x9')).toMatchObject({ similarity: 0.875 });
  });
});

describe('a quote that is not there', () => {
  it.each([
    ['in another text', article, 'Armenien will plötzlich zur Nato'],
    ['in no text', '', 'Armenien will'],
    ['with half its words', 'Wir haben die Mitgliedschaft aufgegeben', 'Wir haben unsere Teilnahme eingefroren'],
    [
      'with its words in another order',
      'eingefroren Grunde im Teilnahme unsere haben Wir',
      'Wir haben unsere Teilnahme',
    ],
    ['that is empty', article, ''],
    ['that has no words', article, '„…“'],
  ])('%s is not found', (_, text, quote) => {
    expect(match(text, quote)).toEqual({ kind: 'missing' });
  });
});

describe('scripts without spaces', () => {
  it('are compared sign by sign', () => {
    expect(diffOf(match('他说我们今天就要离开这里了', '我们明天就要离开这里'))).toEqual([
      'kept: 我 们',
      'missing: 明',
      'added: 今',
      'kept: 天 就 要 离 开 这 里',
    ]);
  });
});

describe('withPlainLineEnds', () => {
  it('leaves one character for each end of a line', () => {
    expect(withPlainLineEnds('a\r\nb\rc\n\r\nd')).toBe('a\nb\nc\n\nd');
  });
});

describe('a text of a million characters', () => {
  const quotes = quotedClaims(defaultDataset).map(({ quote }) => quote);
  const backwards = quotes.map(({ exact }) => exact.split(' ').toReversed().join(' ')).join(' ');

  it.each([
    ['the words of all quotes, in another order', `${backwards} `],
    ['one letter', 'a'],
    ['one word', 'die '],
    ['accents without letters', '\u0301'],
    ['dashes', '-a'],
    ['spaces', ' '],
    ['signs of a script without spaces', '他'],
    ['half surrogates', '\ud800'],
  ])('of %s is searched for all quotes in less than two seconds', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
    const start = performance.now();
    const matchQuote = createQuoteMatcher(text);
    for (const quote of quotes) matchQuote(quote);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
