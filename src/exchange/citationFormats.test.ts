import { describe, expect, it } from 'vitest';
import { readCitation } from '../../tests/readCitation.ts';
import { issuedOf, type Citation } from '../evidence/citation.ts';
import { dayOf } from '../model/day.ts';
import { parseMoment } from '../model/edtf.ts';
import { bibtexOf, texText } from './bibtex.ts';
import { cslJsonOf } from './cslJson.ts';
import { risOf } from './ris.ts';

function issued(edtf: string) {
  const moment = parseMoment(edtf);
  if (!moment) throw new Error(edtf);
  return issuedOf(moment, `words for ${edtf}`);
}

const article: Citation = {
  key: 'newsde2024-S0-03',
  kind: 'article',
  title: 'Wladimir Putin: „Geheimes“ & teures Waffengeschäft',
  publisher: 'news.de',
  authors: [{ given: 'Tobias', family: 'Rüster' }],
  issued: issued('2025-07-22'),
  url: 'https://news.de/a_b?c=%20d&e#f~g',
  language: 'de',
  remarks: ['Zitierte Stelle: „x“.', 'Gefunden über Entente: https://entente.example/?focus=S0-03'],
};
const dated = (edtf: string): Citation => ({ ...article, kind: 'treaty', issued: issued(edtf) });

describe('a citation', () => {
  it('as BibTeX', () => {
    expect(bibtexOf(article)).toBe(
      `@article{newsde2024-S0-03,
  author = {Rüster, Tobias},
  title = {{Wladimir Putin: „Geheimes“ \\& teures Waffengeschäft}},
  journal = {news.de},
  date = {2025-07-22},
  year = {2025},
  month = jul,
  langid = {ngerman},
  url = {https://news.de/a_b?c=%20d&e#f~g},
  annote = {Zitierte Stelle: „x“. Gefunden über Entente: https://entente.example/?focus=S0-03}
}
`,
    );
  });

  it('as RIS, with the line ends that the format asks for', () => {
    expect(risOf(article).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - Rüster, Tobias',
      'TI  - Wladimir Putin: „Geheimes“ & teures Waffengeschäft',
      'T2  - news.de',
      'PY  - 2025',
      'DA  - 2025/07/22/',
      'LA  - de',
      'UR  - https://news.de/a_b?c=%20d&e#f~g',
      'N1  - Zitierte Stelle: „x“.',
      'N1  - Gefunden über Entente: https://entente.example/?focus=S0-03',
      'ER  - ',
      '',
    ]);
  });

  it('as CSL-JSON', () => {
    expect(JSON.parse(cslJsonOf(article))).toEqual([
      {
        id: 'newsde2024-S0-03',
        type: 'article-newspaper',
        title: 'Wladimir Putin: „Geheimes“ & teures Waffengeschäft',
        'container-title': 'news.de',
        author: [{ family: 'Rüster', given: 'Tobias' }],
        issued: { 'date-parts': [[2025, 7, 22]] },
        URL: 'https://news.de/a_b?c=%20d&e#f~g',
        language: 'de',
        note: 'Zitierte Stelle: „x“. Gefunden über Entente: https://entente.example/?focus=S0-03',
      },
    ]);
  });

  it('keeps several authors apart, and bodies whole', () => {
    const several: Citation = {
      ...article,
      authors: [{ given: 'Eva', family: 'von Müller' }, { literal: 'Search and Rescue' }, { literal: 'МИД России' }],
    };
    expect(bibtexOf(several)).toContain('author = {von Müller, Eva and {Search and Rescue} and {МИД России}}');
    expect(risOf(several)).toContain('AU  - von Müller, Eva\r\nAU  - Search and Rescue\r\nAU  - МИД России\r\n');
    expect(JSON.parse(cslJsonOf(several))).toMatchObject([
      { author: [{ family: 'von Müller', given: 'Eva' }, { literal: 'Search and Rescue' }, { literal: 'МИД России' }] },
    ]);
    for (const text of [bibtexOf(several), risOf(several), cslJsonOf(several)])
      expect(readCitation(text).authors).toEqual(['Eva von Müller', 'Search and Rescue', 'МИД России']);
  });

  it('takes a comma or an "and" within a name for nothing else', () => {
    const odd: Citation = { ...article, authors: [{ given: 'A and B', family: 'C, D' }] };
    expect(bibtexOf(odd)).toContain('author = {{C, D}, {A and B}}');
    expect(risOf(odd)).toContain('AU  - C D, A and B');
  });

  it('of a page says when it was looked at', () => {
    const page: Citation = { ...article, kind: 'page', accessed: dayOf(2026, 8, 3) };
    expect(bibtexOf(page)).toContain('urldate = {2026-08-03}');
    expect(risOf(page)).toContain('Y2  - 2026/08/03/\r\n');
    expect(cslJsonOf(page)).toContain('"accessed"');
  });

  it('does without what is not known', () => {
    const bare: Citation = { ...article, authors: [], url: undefined, remarks: [], language: 'xx' };
    for (const text of [bibtexOf(bare), risOf(bare), cslJsonOf(bare)]) {
      expect(text).not.toMatch(/undefined|null|AU {2}-|author|url|langid|note/i);
      expect(readCitation(text)).toMatchObject({ title: article.title, authors: [], url: undefined });
    }
  });
});

describe('a date', () => {
  const cases: [edtf: string, bibtex: string[], ris: string[], csl: unknown][] = [
    [
      '2024-06-12',
      ['date = {2024-06-12}', 'year = {2024}', 'month = jun'],
      ['PY  - 2024', 'DA  - 2024/06/12/'],
      { 'date-parts': [[2024, 6, 12]] },
    ],
    [
      '2024-06',
      ['date = {2024-06}', 'year = {2024}', 'month = jun'],
      ['PY  - 2024', 'DA  - 2024/06//'],
      { 'date-parts': [[2024, 6]] },
    ],
    ['1995', ['date = {1995}', 'year = {1995}'], ['PY  - 1995'], { 'date-parts': [[1995]] }],
    [
      '2024-06~',
      ['date = {2024-06~}', 'year = {2024}', 'note = {words for 2024-06\\textasciitilde{}}'],
      ['PY  - 2024', 'DA  - 2024///words for 2024-06~'],
      { 'date-parts': [[2024, 6]], circa: true },
    ],
    [
      '2023?',
      ['date = {2023?}', 'year = {2023}', 'note = {words for 2023?}'],
      ['PY  - 2023', 'DA  - 2023///words for 2023?'],
      { 'date-parts': [[2023]], circa: true },
    ],
    [
      '[2024-06-13..2024-08-31]',
      ['year = {2024}', 'note = {words for [2024-06-13..2024-08-31]}'],
      ['PY  - 2024', 'DA  - 2024///words for [2024-06-13..2024-08-31]'],
      { 'date-parts': [[2024]], circa: true },
    ],
    [
      '[1994-05-05..1994-05-08]',
      ['year = {1994}', 'note = {words for [1994-05-05..1994-05-08]}'],
      ['PY  - 1994', 'DA  - 1994///words for [1994-05-05..1994-05-08]'],
      { 'date-parts': [[1994, 5]], circa: true },
    ],
    [
      '[1999-07-01..2026-11-20]',
      ['note = {words for [1999-07-01..2026-11-20]}'],
      [],
      { literal: 'words for [1999-07-01..2026-11-20]' },
    ],
    [
      '[2024-06-13..2024-06-13]',
      ['year = {2024}', 'month = jun'],
      ['PY  - 2024', 'DA  - 2024/06/13/'],
      { 'date-parts': [[2024, 6, 13]] },
    ],
  ];

  it.each(cases)('%s never becomes more exact than it is', (edtf, bibtex, ris, csl) => {
    const fields = bibtexOf(dated(edtf))
      .split(/,?\n/)
      .map((line) => line.trim());
    expect(fields.filter((line) => /^(?:date|year|month|note) =/.test(line))).toEqual(bibtex);
    expect(
      risOf(dated(edtf))
        .split('\r\n')
        .filter((line) => /^(?:PY|DA)/.test(line)),
    ).toEqual(ris);
    expect(JSON.parse(cslJsonOf(dated(edtf)))).toMatchObject([{ issued: csl }]);
  });
});

describe('text for TeX', () => {
  it.each([
    ['100 % & #1 $5 a_b', String.raw`100 \% \& \#1 \$5 a\_b`],
    [
      '{a} \\ ~ ^',
      String.raw`\textbraceleft{}a\textbraceright{} \textbackslash{} \textasciitilde{} \textasciicircum{}`,
    ],
    ['<a|b> `c`', String.raw`\textless{}a\textbar{}b\textgreater{} \textasciigrave{}c\textasciigrave{}`],
    ["--- ''' don't a-b", "-{}-{}- '{}'{}' don't a-b"],
    ['Łódź, Ереван, 東京', 'Łódź, Ереван, 東京'],
  ])('%s', (text, tex) => {
    expect(texText(text)).toBe(tex);
  });
});
