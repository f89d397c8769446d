/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object']);
/** Elements that run on within a line; all others begin a new one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  zwnj: '\u200c',
  euro: '€',
  sect: '§',
  deg: '°',
};
const lastCodePoint = 0x10ffff;

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : whole;
  });
}

/** Where the tag ends that begins at `start`; the end of the text where it does not. `>` in quotes does not count. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return html.length;
}

/**
 * What a reader sees of a page, a line for each block. Takes one pass, and never makes elements of the markup: nothing
 * in it can run or load.
 */
export function htmlText(html: string): string {
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const pieces: string[] = [];
  const read = (from: number, to: number) => pieces.push(html.slice(from, to).replaceAll(/\s+/g, ' '));
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    read(at, open < 0 ? html.length : open);
    if (open < 0) break;
    if (lower.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<[/!?]?([a-z][a-z\d]{0,20})/.exec(lower.slice(open, open + 24))?.[1];
    if (name === undefined) {
      pieces.push('<');
      at = open + 1;
      continue;
    }
    at = endOfTag(html, open + 1);
    if (unread.has(name) && html[open + 1] !== '/' && html[at - 2] !== '/') {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : endOfTag(html, end);
    }
    if (!inline.has(name)) pieces.push('\n');
  }
  return decoded(pieces.join('').replaceAll(/ ?\n[ \n]*/g, '\n')).trim();
}
