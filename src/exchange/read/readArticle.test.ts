import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestArticle, readArticle } from './readArticle.ts';

const fileOf = (content: BlobPart, name = 'article.txt', type = 'text/plain') => new File([content], name, { type });
const mhtml = `From: <Saved by Blink>\r
Snapshot-Content-Location: https://example.org/\r
Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="----x"\r
\r
------x\r
Content-Type: text/html\r
Content-Transfer-Encoding: quoted-printable\r
\r
<p>Gr=C3=BC=C3=9Fe</p>\r
------x--`;

describe('readArticle', () => {
  it('reads text and gives lines one kind of end', async () => {
    expect(await readArticle(fileOf('Grüße\r\naus Baku'))).toEqual({ ok: true, text: 'Grüße\naus Baku' });
    expect(await readArticle(fileOf('# Grüße\n\n*Baku*', 'a.md', ''))).toEqual({ ok: true, text: '# Grüße\n\n*Baku*' });
  });

  it('reads the text of a page, by its name or its type', async () => {
    const page = '<p>Wir gehen</p><script>alert(1)</script>';
    expect(await readArticle(fileOf(page, 'page.HTM', ''))).toEqual({ ok: true, text: 'Wir gehen' });
    expect(await readArticle(fileOf(page, 'page', 'text/html'))).toEqual({ ok: true, text: 'Wir gehen' });
    expect(await readArticle(fileOf(page))).toEqual({ ok: true, text: 'Wir gehen' });
    expect(await readArticle(fileOf(`Wir gehen. ${page}`))).toEqual({ ok: true, text: `Wir gehen. ${page}` });
    expect(await readArticle(fileOf('<Anna> Wir gehen.'))).toEqual({ ok: true, text: '<Anna> Wir gehen.' });
    expect(await readArticle(fileOf('<p.s.> Wir gehen.'))).toEqual({ ok: true, text: '<p.s.> Wir gehen.' });
    expect(await readArticle(fileOf('\n<!-- a --><body>Wir gehen.'))).toEqual({ ok: true, text: 'Wir gehen.' });
  });

  it('reads the encodings that text files come in', async () => {
    const utf16 = new Uint16Array([0xfeff, ...'Grüße'.split('').map((letter) => letter.charCodeAt(0))]);
    expect(await readArticle(fileOf(utf16))).toEqual({ ok: true, text: 'Grüße' });
    expect(await readArticle(fileOf(Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65)))).toEqual({ ok: true, text: 'Grüße' });
    expect(await readArticle(fileOf('\ufeffGrüße'))).toEqual({ ok: true, text: 'Grüße' });
  });

  it('refuses what is larger than an article, before reading it', async () => {
    expect(await readArticle(fileOf('a'.repeat(largestArticle)))).toMatchObject({ ok: true });
    expect(await readArticle(fileOf('a'.repeat(largestArticle + 1)))).toEqual({ ok: false, kind: 'too-large' });
  });

  it.each([
    ['a PDF', '%PDF-1.7 stream'],
    ['a word processor file', 'PK\u0003\u0004 word'],
    ['an archive', 'PK\u0005\u0006'],
    ['a page saved with its pictures', mhtml],
    ['a message', 'Subject: x\r\n y\r\nContent-Transfer-Encoding: base64\r\n\r\nV2lyIGdlaGVu'],
    ['formatted text', String.raw`{\rtf1\ansi Wir gehen}`],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x10)],
    ['a packed text', Uint8Array.of(0x1f, 0x8b, 8, 1, 1, 1)],
    ['a document in XML', '<?xml version="1.0"?><w:document><w:t>Wir gehen</w:t></w:document>'],
    ['a record in JSON', '{"text": "Wir \\"gehen\\""}'],
    ['control characters', 'a\u0001b\u0002c'],
    ['bytes of anything', 'a\0b'],
    ['nothing', ''],
    ['spaces', ' \n '],
  ])('says that %s has no text, whatever it is called', async (_, content) => {
    const articles = ['a.txt', 'a.html', 'a'].map((name) => readArticle(fileOf(content, name)));
    for (const article of await Promise.all(articles)) expect(article).toEqual({ ok: false, kind: 'no-text' });
  });

  it.each([
    '\ufeff',
    '<?xml encoding="',
    '<meta charset=',
    'a:\n',
    '[',
    '{"a":',
    'é',
    'жжж ',
    '\u0007',
    '<p hidden>',
    '%PDF',
    '\\',
  ])('takes a moment only for a file of %j', async (piece) => {
    const content = piece.repeat(1_000_000).slice(0, 400_000);
    const start = performance.now();
    await readArticle(fileOf(content));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('never throws, whatever bytes it is given', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const article = await readArticle(fileOf(Uint8Array.from(content)));
        expect(article.ok ? article.text : article.kind).not.toBe('');
      }),
    );
  });

  it('says when a file cannot be read to its end', async () => {
    const broken = fileOf('some text');
    broken.stream = () =>
      new ReadableStream({ pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')) });
    expect(await readArticle(broken)).toEqual({ ok: false, kind: 'unreadable' });
    const short = fileOf('some text');
    short.stream = () => new Blob(['some']).stream();
    expect(await readArticle(short)).toEqual({ ok: false, kind: 'unreadable' });
    const long = fileOf('some text');
    long.stream = () => new Blob(['some text and more']).stream();
    expect(await readArticle(long)).toEqual({ ok: false, kind: 'unreadable' });
  });
});
