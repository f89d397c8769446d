import { unread } from './htmlElements.ts';
import type { HtmlToken } from './htmlTokens.ts';

/** An element that is open. What it says of being seen holds for all in it. */
export interface OpenElement {
  name: string;
  /** Takes no part in the page: nothing in it can be seen. */
  isRemoved: boolean;
  /** Keeps its place, unseen; what is in it may show itself again. */
  isInvisible: boolean;
  /** Of a drawing or formula, where a tag can close itself. */
  isForeign: boolean;
  /** How many pieces of text had been read before it. */
  start: number;
}

/** The last value of each property that a `style` attribute sets. */
function styleOf(attribute: string): ReadonlyMap<string, string> {
  const declarations = attribute.toLowerCase().replaceAll(/\/\*[^*]*\*\//g, ' ');
  return new Map(
    declarations.split(';').map((declaration) => {
      const [property = '', value = ''] = declaration.split(':');
      return [property.trim(), value.replace('!important', '').trim()] as const;
    }),
  );
}

const noStyle: ReadonlyMap<string, string> = new Map();

/** What a tag opens, and whether its own attributes or the elements around it hide it. */
export function openElement(
  { name, attributes }: Extract<HtmlToken, { kind: 'open' }>,
  parent: OpenElement | undefined,
  start: number,
  heedsAria: boolean,
): OpenElement {
  const attribute = attributes.get('style');
  const style = attribute === undefined ? noStyle : styleOf(attribute);
  const visibility = style.get('visibility') ?? 'inherit';
  return {
    name,
    isRemoved:
      parent?.isRemoved === true ||
      unread.has(name) ||
      (style.get('display') ?? (attributes.has('hidden') ? 'none' : '')) === 'none' ||
      style.get('content-visibility') === 'hidden' ||
      (heedsAria && attributes.get('aria-hidden')?.trim().toLowerCase() === 'true') ||
      (name === 'dialog' && !attributes.has('open')),
    isInvisible:
      visibility === 'inherit' ? parent?.isInvisible === true : visibility === 'hidden' || visibility === 'collapse',
    isForeign: parent?.isForeign === true || name === 'svg' || name === 'math',
    start,
  };
}
