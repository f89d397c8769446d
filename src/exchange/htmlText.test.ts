import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from './htmlText.ts';

describe('htmlText', () => {
  it.each([
    ['<h1>Title</h1><p>One <b>two</b> three.</p><p>Four</p>', 'Title\nOne two three.\nFour'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['  many\n   spaces\tand\r\nlines ', 'many spaces and lines'],
    ['<p title="a > b">text</p>', 'text'],
    ['<script>alert("<p>no</p>")</script>yes<style>p{}</style>', 'yes'],
    ['<SCRIPT src=x></SCRIPT>yes', 'yes'],
    ['a<!-- <p>not this</p> -->b', 'ab'],
    ['<!doctype html><title>T</title><body>x', 'T\nx'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['Gr&uuml;&szlig;e &amp; &bdquo;Zitat&ldquo; &#8211; &#x2026;', 'Grüße & „Zitat“ – …'],
    ['&amp;lt;b&amp;gt; &unknown; &#0; &#x110000; &', '&lt;b&gt; &unknown; &#0; &#x110000; &'],
    ['Waffen<wbr>geschäft <a href="x">hier</a>, dort', 'Waffengeschäft hier, dort'],
    ['an open <p title="tag', 'an open'],
    ['<script>open', ''],
    ['&constructor; &__proto__;', '&constructor; &__proto__;'],
  ])('reads %j as %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('leaves no tag of well-formed markup, and every word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '漢'), minLength: 1, maxLength: 6 });
    const tag = fc.constantFrom('p', 'div', 'b', 'a', 'li', 'em', 'section');
    const markup = fc.array(fc.tuple(tag, word), { maxLength: 20 });
    fc.assert(
      fc.property(markup, (parts) => {
        const html = parts.map(([name, text]) => `<${name} class="x>y">${text} </${name}>`).join('');
        expect(htmlText(html).split(/\s+/).filter(Boolean)).toEqual(parts.map(([, text]) => text));
      }),
    );
  });

  it('never throws and takes a moment only, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<script',
      '"',
      "'",
      '=',
      '&',
      '&#',
      ';',
      'p',
      ' ',
      '\n',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => void htmlText(parts.join(''))));
    for (const piece of ['<', '<a ', '<a href="', '<!--', '<script>', '&', '&#x', '< ', '\n ']) {
      const start = performance.now();
      htmlText(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, piece).toBeLessThan(1000);
    }
  });
});
