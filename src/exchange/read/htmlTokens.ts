import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { referring, unparsed } from './htmlElements.ts';

export type HtmlToken =
  /** With its character references resolved. */
  | { kind: 'text'; text: string }
  /** Names in small letters; of attributes only those that decide what is read. */
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; isSelfClosing: boolean }
  | { kind: 'close'; name: string };

const askedAttributes = new Set(['hidden', 'style', 'aria-hidden', 'open', 'charset', 'http-equiv', 'content']);
const none: ReadonlyMap<string, string> = new Map();
const tagName = /[a-z][^\t\n\f\r />]*/iy;
const attributeName = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const attributeGap = /[\t\n\f\r /]*/y;
const space = /[\t\n\f\r ]*/y;
const bareValue = /[^\t\n\f\r >]*/y;
const commentEnd = /--!?>/g;

function skip(pattern: RegExp, html: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(html) ? pattern.lastIndex : at;
}

interface Tag {
  attributes: ReadonlyMap<string, string>;
  isSelfClosing: boolean;
  /** Behind the tag; undefined when the text ends within it. */
  end: number | undefined;
}

/** Reads a tag from behind its name, as a browser does: `>` in quotes does not end it. */
function restOfTag(html: string, start: number): Tag {
  let attributes: Map<string, string> | undefined;
  let at = start;
  while (at < html.length) {
    at = skip(attributeGap, html, at);
    if (html[at] === '>')
      return { attributes: attributes ?? none, isSelfClosing: html[at - 1] === '/' && at > start, end: at + 1 };
    const nameEnd = skip(attributeName, html, at);
    const name = html.slice(at, nameEnd).toLowerCase();
    let value = '';
    at = skip(space, html, nameEnd);
    if (html[at] === '=') {
      const from = skip(space, html, at + 1);
      const quote = html[from];
      const isQuoted = quote === '"' || quote === "'";
      const end = isQuoted ? html.indexOf(quote, from + 1) : skip(bareValue, html, from);
      if (end < 0) break;
      value = html.slice(isQuoted ? from + 1 : from, end);
      at = isQuoted ? end + 1 : end;
    }
    if (askedAttributes.has(name) && !attributes?.has(name))
      (attributes ??= new Map<string, string>()).set(name, decodeHTMLAttribute(value));
  }
  return { attributes: none, isSelfClosing: false, end: undefined };
}

const closings = new Map<string, RegExp>();

/** Where the end tag of an element stands whose content has no tags; the end of the text where there is none. */
function closingOf(name: string, html: string, at: number): number {
  const pattern = closings.get(name) ?? new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi');
  closings.set(name, pattern);
  pattern.lastIndex = at;
  return pattern.exec(html)?.index ?? html.length;
}

function endOfComment(html: string, open: number): number {
  if (html[open + 4] === '>') return open + 5;
  if (html.startsWith('->', open + 4)) return open + 6;
  commentEnd.lastIndex = open + 4;
  return commentEnd.test(html) ? commentEnd.lastIndex : html.length;
}

/** Behind the next `>`: so far goes what a browser takes for a comment, `<?xml …>` and `<!doctype …>` among it. */
function endOfBogusComment(html: string, at: number): number {
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end + 1;
}

/**
 * Takes markup apart as the tokenizer of HTML does (WHATWG HTML 13.2.5), in one pass. XML (`isXml`) has sections of
 * CDATA besides.
 */
export function* htmlTokens(html: string, isXml = false): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) yield { kind: 'text', text: decodeHTML(html.slice(at, textEnd)) };
    if (open < 0) return;
    const isClosing = html[open + 1] === '/';
    const nameAt = isClosing ? open + 2 : open + 1;
    const nameEnd = skip(tagName, html, nameAt);
    if (nameEnd > nameAt) {
      const name = html.slice(nameAt, nameEnd).toLowerCase();
      const { attributes, isSelfClosing, end } = restOfTag(html, nameEnd);
      if (end === undefined) return;
      at = end;
      yield isClosing ? { kind: 'close', name } : { kind: 'open', name, attributes, isSelfClosing };
      if (isClosing || (isXml && isSelfClosing)) continue;
      if (!referring.has(name) && !unparsed.has(name)) continue;
      const close = closingOf(name, html, at);
      if (referring.has(name)) yield { kind: 'text', text: decodeHTML(html.slice(at, close)) };
      at = close;
    } else if (html.startsWith('<!--', open)) at = endOfComment(html, open);
    else if (isXml && html.startsWith('<![CDATA[', open)) {
      const end = html.indexOf(']]>', open);
      yield { kind: 'text', text: html.slice(open + 9, end < 0 ? html.length : end) };
      at = end < 0 ? html.length : end + 3;
    } else if (isClosing || html[open + 1] === '!' || html[open + 1] === '?') at = endOfBogusComment(html, open + 2);
    else {
      yield { kind: 'text', text: '<' };
      at = open + 1;
    }
  }
}
