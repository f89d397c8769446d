import { describe, expect, it } from 'vitest';
import { createQuoteMatcher } from '../../quotes/quoteMatch.ts';
import { readArticle } from './readArticle.ts';

/** What the check answers about a quote in a file. */
async function checked(content: BlobPart, exact: string) {
  const article = await readArticle(new File([content], 'a'));
  return article.ok ? createQuoteMatcher(article.text)({ exact }) : article;
}

const windows1251 = (text: string) =>
  Uint8Array.from(text.split(''), (sign) => sign.charCodeAt(0) - (/[А-я]/.test(sign) ? 0x350 : 0));
const metaType = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
const agression = 'то это будет рассматриваться как агрессия против всех государств - участников настоящего Договора.';

describe('a quote is found', () => {
  it.each<[how: string, exact: string, content: BlobPart]>([
    [
      'in the encoding that the page declares',
      'это будет рассматриваться как агрессия против всех государств - участников настоящего Договора',
      windows1251(`${metaType}<p>${agression}</p>`),
    ],
    [
      'in a text that declares none',
      'это будет рассматриваться как агрессия против всех государств - участников настоящего Договора',
      windows1251(agression),
    ],
    [
      'in a page of UTF-8 with a wrong byte',
      'это будет рассматриваться как агрессия против всех государств - участников настоящего Договора',
      new Blob([`<p>${agression} `, Uint8Array.of(0xff), ' и']),
    ],
    [
      'across a line that ends in a hyphen',
      'Armenien hatte seine Mitgliedschaft bereits im Februar 2024 faktisch eingefroren',
      'Armenien hatte seine Mitglied-\nschaft bereits im Februar 2024 faktisch ein-\ngefroren. Die OVKS',
    ],
    [
      'in references to windows-1252',
      "You shouldn't rebuke us for selling weapons to Azerbaijan.",
      '<p>&#147;You shouldn&#146;t rebuke us for selling weapons to Azerbaijan.&#148;</p>',
    ],
    [
      'with references to dashes',
      "condemned Belarus for enabling Russia's full-scale invasion of Ukraine in February 2022",
      '<p>condemned Belarus for enabling Russia&#x92;s full&#150;scale invasion of Ukraine in February 2022',
    ],
    [
      'without what is not displayed',
      'provoked Armenia to quit',
      '<p>provoked Armenia<span style="display:none">Land</span> to quit</p>',
    ],
    ['without what is hidden', 'bitter betrayal', '<p>a bitter <span hidden>x</span>betrayal</p>'],
    [
      'without a mark in brackets',
      'in practice we have basically frozen our participation in the CSTO',
      'in practice we have basically frozen[3] our participation in the CSTO',
    ],
    ['without a raised mark', 'bitter betrayal', 'a bitter¹ betrayal'],
    ['without a raised mark of a page', 'provoked Armenia to quit', '<p>provoked Armenia<sup>4</sup> to quit'],
    ['with signs that nobody sees', 'Ein jahrelanger Verbündeter', 'Ein jahre\u061clanger Verbündeter'],
    [
      'with signs that nobody sees inside words',
      'stellte den Kremlchef bloß',
      'stellte den Kreml\u034fchef bloß\ufe0f',
    ],
  ])('%s', async (_, exact, content) => {
    expect(await checked(content, exact)).toMatchObject({ kind: 'exact' });
  });
});

describe('a quote is not judged', () => {
  it.each([
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n\nprovoked Armenia=\n to quit'],
    [String.raw`{\rtf1\ansi provoked Armenia to quit}`],
  ])('in a file whose text is in a code of its own: %j', async (content) => {
    expect(await checked(content, 'provoked Armenia to quit')).toEqual({ ok: false, kind: 'no-text' });
  });
});
