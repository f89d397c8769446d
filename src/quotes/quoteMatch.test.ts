import { describe, expect, it } from 'vitest';
import { createQuoteMatcher, withPlainLineEnds, type QuoteMatch } from './quoteMatch.ts';

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

  it('of several words is not found where they go on into other words', () => {
    expect(diffOf(match('die verlorenen Krieger ziehen ab', 'verlorenen Krieg'))).toEqual([
      'kept: verlorenen',
      'missing: Krieg',
      'added: Krieger',
    ]);
    expect(match('I owe gone', 'we go').kind).not.toBe('exact');
    expect(match('will verlassenWir gehenDann mehr', 'Wir gehen')).toMatchObject({ kind: 'exact', offset: 14 });
    expect(match('We gone? We go!', 'We go')).toMatchObject({ kind: 'exact', offset: 9, isUnique: true });
    expect(match('他说我们今天就要离开这里了', '我们今天就要离开')).toMatchObject({
      kind: 'exact',
      isToTheLetter: true,
    });
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
    ['a line that ends in a hyphen', 'die Teil-\n  nahme ruht', 'die Teilnahme ruht'],
    ['a line that ends in the hyphen of a word', 'in Armenien-\nAserbaidschan', 'in Armenien-Aserbaidschan'],
    ['a line that ends in a hyphen before a capital letter', 'DIE TEIL-\nNAHME RUHT', 'DIE TEILNAHME RUHT'],
    ['a line that ends in a hyphen before a small letter', 'a well-\nknown be-\ntrayal', 'a well-known betrayal'],
    ['a line that ends in a hyphen of two words', 'Waffen-\nund Lager', 'Waffen- und Lager'],
    ['a line whose end was lost', 'eine Mitglied- schaft ruht', 'eine Mitgliedschaft ruht'],
    ['a soft hyphen at the end of a line', 'die Teil\u00ad\nnahme ruht', 'die Teilnahme ruht'],
    ['marks of footnotes', 'die[3] Teilnahme¹ ruht[12].', 'die Teilnahme ruht.'],
    ['signs that nobody sees', 'Ein jahre\u061clanger\ufe0f Ver\u034fbündeter', 'Ein jahrelanger Verbündeter'],
    ['an ellipsis', 'Wir gehen… bald', 'Wir gehen... bald'],
  ])('in %s is found all the same', (_, text, quote) => {
    expect(match(text, quote)).toMatchObject({ kind: 'exact', isToTheLetter: false, isUnique: true });
  });

  it('has the line and offset of the text as it is written', () => {
    const text = 'a  b\n\n\u00ad„Wir   gehen“ jetzt';
    expect(match(text, '"Wir gehen" jetzt')).toMatchObject({ line: 3, offset: text.indexOf('„') });
  });

  it('with a hyphen that the text lacks within a line is another', () => {
    expect(match('they resign-\ned and resign it', 'and re-sign it').kind).not.toBe('exact');
    expect(match('they re-sign it and\nre-\nsign', 'they resign it').kind).not.toBe('exact');
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

  it.each([
    ['provoked little Armenia to quit', ['kept: provoked', 'added: little', 'kept: Armenia to quit']],
    ['provoked Armenia to rashly quit', ['kept: provoked Armenia to', 'added: rashly', 'kept: quit']],
    ['provoked a b c d Armenia to quit', ['kept: provoked', 'added: a b c d', 'kept: Armenia to quit']],
  ])('begins and ends where the words do: %s', (passage, diff) => {
    const found = match(`So this ${passage} now. Armenia quit.`, 'provoked Armenia to quit');
    expect(found).toMatchObject({ kind: 'near', offset: 8 });
    expect(diffOf(found)).toEqual(diff);
  });

  it('counts a word put in as one word that differs', () => {
    const found = match('this provoked little Armenia to quit now', 'provoked Armenia to quit');
    expect(found).toMatchObject({ kind: 'near', similarity: 0.8 });
  });

  it('does not look far for its ends in another sentence', () => {
    const between =
      'will stay here for long, as long as may be, and see to it that all of it is well. After that, and not before,';
    expect(diffOf(match('We will. They go home at once, all', 'We go home at once, all'))).toEqual([
      'kept: We',
      'added: will. They',
      'kept: go home at once, all',
    ]);
    expect(diffOf(match(`We ${between} They go home at once, all`, 'We go home at once, all'))).toEqual([
      'missing: We',
      'added: They',
      'kept: go home at once, all',
    ]);
  });

  it('shows words put in before quotation marks and between dashes', () => {
    expect(diffOf(match('Er sagte nun: „Ja“ nun – „wir nun gehen“', 'Er sagte nun: "Ja" – "wir gehen"'))).toEqual([
      'kept: Er sagte nun: "Ja"',
      'added: nun',
      'kept: – "wir',
      'added: nun',
      'kept: gehen"',
    ]);
  });

  it('says in which other letters a word is written that looks the same', () => {
    const found = match('против всeх государств здесь', 'против всех государств');
    expect(found).toMatchObject({ kind: 'near', similarity: 1 });
    expect(found.kind === 'near' && found.diff).toEqual([
      { kind: 'kept', text: 'против' },
      { kind: 'missing', text: 'всех' },
      { kind: 'added', text: 'всeх', script: 'Latin' },
      { kind: 'kept', text: 'государств' },
    ]);
    expect(match('рeасе in оur timе', 'peace in our time')).toMatchObject({ kind: 'near', similarity: 1 });
  });

  it('reads words parted at the end of a line as the quote has them', () => {
    const text = 'a well-\nknown and bitter be-\ntrayal of the long-\nterm pact';
    expect(diffOf(match(text, 'a well-known bitter betrayal of the long-term pact'))).toEqual([
      'kept: a well-known',
      'added: and',
      'kept: bitter betrayal of the long-term pact',
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
