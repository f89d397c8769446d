import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../../tests/defaultDataset.ts';
import { createQuoteMatcher } from '../../quotes/quoteMatch.ts';
import { readArticle } from './readArticle.ts';

/** What the check answers about one quote of the data in a file. */
async function checked(content: BlobPart, claim: string) {
  const article = await readArticle(new File([content], 'a'));
  const quote = defaultDataset.claims.get(claim)?.quote;
  if (!quote) throw new Error(claim);
  return article.ok ? createQuoteMatcher(article.text)(quote) : article;
}

const windows1251 = (text: string) =>
  Uint8Array.from(text.split(''), (sign) => sign.charCodeAt(0) - (/[А-я]/.test(sign) ? 0x350 : 0));
const metaType = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
const agression = 'то это будет рассматриваться как агрессия против всех государств - участников настоящего Договора.';

describe('a quote is found', () => {
  it.each<[what: string, claim: string, content: BlobPart]>([
    ['in the encoding that the page declares', 'F02-2', windows1251(`${metaType}<p>${agression}</p>`)],
    ['in a text that declares none', 'F02-2', windows1251(agression)],
    ['in a page of UTF-8 with a wrong byte', 'F02-2', new Blob([`<p>${agression} `, Uint8Array.of(0xff), ' и'])],
    [
      'across a line that ends in a hyphen',
      'S1-12',
      'Armenien hatte seine Mitglied-\nschaft bereits im Februar 2024 faktisch ein-\ngefroren. Die OVKS',
    ],
    [
      'in references to windows-1252',
      'F38-1',
      '<p>&#147;You shouldn&#146;t rebuke us for selling weapons to Azerbaijan.&#148;</p>',
    ],
    [
      'with references to dashes',
      'F51-2',
      '<p>condemned Belarus for enabling Russia&#x92;s full&#150;scale invasion of Ukraine in February 2022',
    ],
    ['without what is not displayed', 'F83-2', '<p>provoked Armenia<span style="display:none">Land</span> to quit</p>'],
    ['without what is hidden', 'F83-3', '<p>a bitter <span hidden>x</span>betrayal</p>'],
    ['without a mark in brackets', 'F72-1', 'in practice we have basically frozen[3] our participation in the CSTO'],
    ['without a raised mark', 'F83-3', 'a bitter¹ betrayal'],
    ['without a raised mark of a page', 'F83-2', '<p>provoked Armenia<sup>4</sup> to quit'],
    ['with signs that nobody sees', 'S1-02', 'Ein jahre\u061clanger Verbündeter'],
    ['with signs that nobody sees inside words', 'S1-01', 'stellte den Kreml\u034fchef bloß\ufe0f'],
  ])('%s', async (_, claim, content) => {
    expect(await checked(content, claim)).toMatchObject({ kind: 'exact' });
  });
});

describe('a quote is not judged', () => {
  it.each([
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n\nprovoked Armenia=\n to quit'],
    [String.raw`{\rtf1\ansi provoked Armenia to quit}`],
  ])('in a file whose text is in a code of its own: %j', async (content) => {
    expect(await checked(content, 'F83-2')).toEqual({ ok: false, kind: 'no-text' });
  });
});
