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
    ['&amp;lt;b&amp;gt; &unknown; &#0; &#x110000; &#xd800; &', '&lt;b&gt; &unknown; \ufffd \ufffd \ufffd &'],
    ['&#147;You shouldn&#146;t&#148; &#150; &#x80;&#x9f;', '“You shouldn’t” – €Ÿ'],
    ['&Ccaron;&scaron;&Omicron;&YAcy;&yicy;&NotEqualTilde;&copy &eacuteclair', 'ČšΟЯї≂̸© éclair'],
    ['<p title="&quot;>">a&nbsp;b\u00a0\u00a0c&#10;d</p>', 'a\u00a0b\u00a0\u00a0c d'],
    ['Waffen<wbr>geschäft <a href="x">hier</a>, dort', 'Waffengeschäft hier, dort'],
    ['an open <p title="tag', 'an open'],
    ['<script>open', ''],
    ['&constructor; &__proto__;', '&constructor; &__proto__;'],
  ])('reads %j as %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it.each([
    ['a<span style="display:none">b</span>c', 'ac'],
    ['a<span style="color:red; DISPLAY : None !important">b</span>c', 'ac'],
    ['a<span style="display:none;display:inline">b</span>c', 'abc'],
    ['a <span hidden>b</span>c', 'a c'],
    ['a <span hidden="until-found">b<i>b</i>b</span>c', 'a c'],
    ['a<span aria-hidden="true">b</span><span aria-hidden=false>c</span>', 'ac'],
    [
      '<div aria-hidden="true"><p>a page behind a dialog</p></div><div role="dialog">ok?</div>',
      'a page behind a dialog\nok?',
    ],
    ['a<span hidden style="display: inline">b</span>', 'ab'],
    ['a<span style="visibility:hidden">b<b style="visibility:visible">c</b>b</span>d', 'acd'],
    ['a<div hidden><p>b<div>b</div><br></div>c', 'ac'],
    ['<p hidden>a<p>b', 'b'],
    ['<ul><li hidden>a<ul><li>a</ul><li>b</ul>', 'b'],
    ['<table><tr><td hidden>a<td>b<tr hidden><td>a<tr><td>c</table>d', 'b\nc\nd'],
    ['<div><span hidden>a</div>b', 'b'],
    ['<p>a<span hidden>b<p>c</span>d</p>e</span>', 'a\ncd\ne'],
    ['a<template><p>b<template>b</template>b</p></template>c', 'ac'],
    ['a<noscript><p>b</p></noscript>c', 'ac'],
    ['a<svg><title>b</title><text>b</text><path/></svg>c', 'ac'],
    ['a<svg><path><p>c', 'a\nc'],
    ['a<!-->b<!--->c<!-- --!>d<!-- > -->e<?php ?>f</ g>h', 'abcdefh'],
    ['a<dialog>b</dialog><dialog open>c</dialog>', 'a\nc'],
    ['a<img hidden>b<input hidden>c<br hidden>d', 'abcd'],
    ['<span hidden title=">">a</span >b', 'b'],
    ['<hidden>a</hidden>b', 'ab'],
    ['<script>"<!-- </p>"</script>b<textarea>&lt;<b></textarea>', 'b\n<<b>'],
  ])('does not read what is hidden: %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it.each([
    ['frozen<sup>3</sup> our', 'frozen³ our'],
    ['frozen<sup><a href="#1">[12]</a></sup> our', 'frozen[12] our'],
    ['frozen<sup> <a>1</a>, <a>2</a> </sup> our', 'frozen[1,2] our'],
    ['the 1<sup>st</sup>, m<sup>n</sup>', 'the 1st, mn'],
  ])('writes raised numbers as plain text does: %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('writes the quotation marks that a browser makes', () => {
    expect(htmlText('He said <q>we <q>go</q></q>.')).toBe('He said “we “go””.');
  });

  it('reads XML, where any tag may close itself', () => {
    const xml = '<?xml version="1.0"?><html><script src="x"/><span hidden="hidden"/><p>a<![CDATA[ < b]]></p></html>';
    expect(htmlText(xml)).toBe('a < b');
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
    for (const piece of [
      '<',
      '<a ',
      '<a href="',
      '<!--',
      '<script>',
      '&',
      '&#x',
      '< ',
      '\n ',
      '<p>',
      '<div>',
      '</p>',
      '<b>',
      '<sup>1',
      '<ul><li>',
      '<a style="/*',
      '<svg>',
      '<q>',
      '<td>',
      '<title>',
      '<!',
      '</',
      '<a x=">',
      '<p><button><div>',
      '<dt><div>',
      '<![CDATA[',
    ]) {
      const start = performance.now();
      htmlText(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, piece).toBeLessThan(1000);
    }
  });
});
