import { block, breakouts, empty, impliedEnds, nests, scopes, special, tableParts } from './htmlElements.ts';
import { htmlTokens } from './htmlTokens.ts';
import { openElement, type OpenElement } from './openElement.ts';
import { raisedNumber } from './raisedNumber.ts';

/** No page for readers nests as deep, and looking through what is open takes time. */
const deepest = 256;
/** A raised number has one piece of text, or one for each of its links. */
const mostRaisedPieces = 8;

function stops(open: string, closing: string): boolean {
  if (tableParts.has(closing)) return open === 'table' || open === 'template';
  return scopes.has(open) || (special.has(open) && !special.has(closing));
}

function readMarkup(html: string, heedsAria: boolean): string {
  const isXml = /^\s{0,9}<\?xml\s/.test(html);
  const pieces: string[] = [];
  const elements: OpenElement[] = [];
  /** How many of the open elements end without a tag of their own. */
  let impliable = 0;
  const write = (text: string, { isRemoved, isInvisible }: Partial<OpenElement> = elements.at(-1) ?? {}) => {
    if (!isRemoved && !isInvisible) pieces.push(text);
  };
  const leave = () => {
    const left = elements.pop();
    if (!left) return;
    if (impliedEnds.has(left.name)) impliable -= 1;
    if (left.name === 'q') write('”', left);
    if (left.name === 'sup' && pieces.length - left.start <= mostRaisedPieces) {
      const raised = pieces.splice(left.start).join('');
      pieces.push(raisedNumber(raised));
    }
    if (block.has(left.name) && !left.isRemoved) pieces.push('\n');
  };
  const leaveTo = (depth: number) => {
    while (elements.length > depth) leave();
  };
  const endImplied = (name: string) => {
    for (let depth = elements.length - 1; depth >= 0; depth -= 1) {
      if (impliable === 0) return;
      const open = elements[depth]?.name ?? '';
      if (impliedEnds.get(open)?.has(name)) leaveTo(depth);
      else if (nests.has(open)) return;
    }
  };
  const close = (name: string) => {
    for (let depth = elements.length - 1; depth >= 0; depth -= 1) {
      const open = elements[depth]?.name ?? '';
      if (open === name) return leaveTo(depth);
      if (stops(open, name)) break;
    }
    return name === 'p' || name === 'br' ? write('\n') : undefined;
  };

  for (const token of htmlTokens(html, isXml)) {
    if (token.kind === 'text') {
      write(token.text.replaceAll(/[\t\n\f\r ]+/g, ' '));
      continue;
    }
    const { name } = token;
    if (token.kind === 'close') {
      close(name);
      continue;
    }
    if (breakouts.has(name)) while (elements.at(-1)?.isForeign) leave();
    endImplied(name);
    const element = openElement(token, elements.at(-1), pieces.length, heedsAria);
    if ((block.has(name) || name === 'br') && !element.isRemoved) pieces.push('\n');
    const hasContent = !empty.has(name) && !(token.isSelfClosing && (isXml || element.isForeign));
    if (hasContent && elements.length < deepest) {
      elements.push(element);
      if (impliedEnds.has(name)) impliable += 1;
    }
    if (name === 'q') write('“');
  }
  const lines = pieces.join('').replaceAll(/[\n ]+/g, (gap) => (gap.includes('\n') ? '\n' : ' '));
  return lines.trim();
}

/**
 * What a reader sees of a page, a line for each block. Takes one pass, and never makes elements of the markup: nothing
 * in it can run or load. What only a style sheet hides is read, for the sheet is not at hand. What is hidden from
 * screen readers is a mark for the eye and not read, unless it is most of the page: that was saved behind a dialog.
 */
export function htmlText(html: string): string {
  const text = readMarkup(html, true);
  if (!/aria-hidden/i.test(html)) return text;
  const all = readMarkup(html, false);
  return text.length * 2 < all.length ? all : text;
}
