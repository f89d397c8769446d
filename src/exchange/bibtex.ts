import type { Citation, CitedKind, CitedName, Issued } from '../evidence/citation.ts';
import { isoDay } from '../model/day.ts';
import { oneLine } from './oneLine.ts';

const types: Record<CitedKind, 'article' | 'misc' | 'techreport'> = {
  article: 'article',
  treaty: 'misc',
  statement: 'misc',
  decision: 'misc',
  report: 'techreport',
  reference: 'misc',
  dataset: 'misc',
  page: 'misc',
};
const publisherFields = { article: 'journal', misc: 'howpublished', techreport: 'institution' };
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of babel, which biblatex wants. */
const babelNames = new Map(
  Object.entries({
    de: 'ngerman',
    en: 'english',
    fr: 'french',
    hy: 'armenian',
    it: 'italian',
    nl: 'dutch',
    pl: 'polish',
    ru: 'russian',
    tr: 'turkish',
    uk: 'ukrainian',
  }),
);

/** Braces are written in words, because BibTeX counts them even where TeX would not. */
const commands = new Map(
  Object.entries({
    '\\': String.raw`\textbackslash{}`,
    '{': String.raw`\textbraceleft{}`,
    '}': String.raw`\textbraceright{}`,
    '~': String.raw`\textasciitilde{}`,
    '^': String.raw`\textasciicircum{}`,
    '`': String.raw`\textasciigrave{}`,
    '<': String.raw`\textless{}`,
    '>': String.raw`\textgreater{}`,
    '|': String.raw`\textbar{}`,
  }),
);

/** Text that TeX sets as it stands here. Letters of all scripts stay as they are: UTF-8 is what all tools read today. */
export function texText(text: string): string {
  return (
    oneLine(text)
      .replaceAll(/[\\{}~^`<>|]/g, (letter) => commands.get(letter) ?? letter)
      .replaceAll(/[$&#_%]/g, (letter) => `\\${letter}`)
      // Two of them would become a dash or a quotation mark.
      .replaceAll(/([-'])(?=\1)/g, '$1{}')
  );
}

/** An address stands verbatim, so that what would end the field is percent-encoded. */
function texAddress(url: string): string {
  return oneLine(url).replaceAll(/[\\{} ]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Outside braces a comma parts a name, and this word two of them. */
function texPart(part: string): string {
  return /,|(?:^|\s)and(?:\s|$)/i.test(part) ? `{${texText(part)}}` : texText(part);
}

function texName(name: CitedName): string {
  return 'literal' in name ? `{${texText(name.literal)}}` : `${texPart(name.family)}, ${texPart(name.given)}`;
}

/** `date` for biblatex, which reads EDTF; `year` and `month` for BibTeX, as far as they are certain. */
function dateFields({ parts: [year, month], isExact, edtf }: Issued): [string, string][] {
  const monthName = isExact && month !== undefined ? months[month - 1] : undefined;
  return [
    ...(edtf === undefined ? [] : [['date', `{${edtf}}`] satisfies [string, string]]),
    ...(year === undefined ? [] : [['year', `{${year}}`] satisfies [string, string]]),
    ...(monthName === undefined ? [] : [['month', monthName] satisfies [string, string]]),
  ];
}

/** One entry that BibTeX, biblatex, JabRef and Zotero read. The title keeps its capital letters. */
export function bibtexOf(citation: Citation): string {
  const type = types[citation.kind];
  const language = babelNames.get(citation.language);
  const fields: [string, string][] = [];
  const add = (name: string, value: string) => {
    if (value) fields.push([name, `{${value}}`]);
  };
  add('author', citation.authors.map(texName).join(' and '));
  const title = texText(citation.title);
  add('title', title && `{${title}}`);
  add(publisherFields[type], texText(citation.publisher));
  fields.push(...dateFields(citation.issued));
  if (language) add('langid', language);
  if (citation.url !== undefined) add('url', texAddress(citation.url));
  if (citation.accessed !== undefined) add('urldate', isoDay(citation.accessed));
  if (!citation.issued.isExact) add('note', texText(citation.issued.inWords));
  add('annote', texText(citation.remarks.join(' ')));
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${citation.key},\n${lines.join(',\n')}\n}\n`;
}
