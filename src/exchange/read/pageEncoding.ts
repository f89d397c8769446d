import { block, breakouts, empty, unread } from './htmlElements.ts';
import { htmlTokens } from './htmlTokens.ts';

/** Browsers look at the first 1,024 bytes, and go on looking as the page comes in. */
const searchedBytes = 8192;
const xmlDeclaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})["']/;
const charsetInContent = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;

const pageStart = /^[\ufeff\s]{0,999}<(?:!doctype\s+html|!--|\?xml\s|([a-z][a-z\d]{0,9})[\s/>])/i;

/** Whether a text begins as pages do, whatever its file is called. */
export function looksLikePage(text: string): boolean {
  const start = pageStart.exec(text.slice(0, 2000));
  if (!start) return false;
  const name = start[1]?.toLowerCase() ?? 'html';
  return name === 'a' || [block, breakouts, empty, unread].some((names) => names.has(name));
}

/** The label under which HTML's table of encodings knows one; undefined where it does not. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose ASCII could be read is not in UTF-16, whatever it says (WHATWG HTML 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that a page declares in a `meta` element, or else in its XML declaration. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, searchedBytes));
  for (const token of htmlTokens(head)) {
    if (token.kind !== 'open' || token.name !== 'meta') continue;
    const { attributes } = token;
    const isContentType = attributes.get('http-equiv')?.trim().toLowerCase() === 'content-type';
    const content = isContentType ? charsetInContent.exec(attributes.get('content') ?? '')?.[1] : undefined;
    const declared = known(attributes.get('charset')?.trim() ?? content);
    if (declared !== undefined) return declared;
  }
  return known(xmlDeclaration.exec(head)?.[1]);
}
