import { contained, type Citation, type CitedKind, type CitedName } from '../evidence/citation.ts';
import { civilDate } from '../model/day.ts';
import { oneLine } from './oneLine.ts';

const types: Record<CitedKind, string> = {
  article: 'NEWS',
  treaty: 'GEN',
  statement: 'GEN',
  decision: 'GEN',
  report: 'RPRT',
  reference: 'ELEC',
  dataset: 'DATA',
  page: 'ELEC',
};

/** A comma parts family and given name, and has no other use. */
function risName(name: CitedName): string {
  const parts = 'literal' in name ? [name.literal] : [name.family, name.given];
  return parts.map((part) => part.replaceAll(',', ' ')).join(', ');
}

/** `YYYY/MM/DD/other`: all slashes stand, and what is not certain is told after the last. */
function risDate(parts: readonly number[], other = ''): string {
  const [year, month = '', day = ''] = parts;
  const twoDigits = (part: number | string) => String(part).padStart(part === '' ? 0 : 2, '0');
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day), other.replaceAll('/', '-')].join('/');
}

/** One record of the RIS format (Research Information Systems, 2011) for Zotero, EndNote, Citavi and the like. */
export function risOf(citation: Citation): string {
  const { issued, kind } = citation;
  const lines = [`TY  - ${types[kind]}`];
  const add = (tag: string, value: string | undefined) => {
    const text = oneLine(value ?? '');
    if (text) lines.push(`${tag}  - ${text}`);
  };
  for (const name of citation.authors) add('AU', risName(name));
  add('TI', citation.title);
  add(contained.has(kind) ? 'T2' : 'PB', citation.publisher);
  if (issued.parts.length > 0) {
    add('PY', String(issued.parts[0]).padStart(4, '0'));
    if (!issued.isExact) add('DA', risDate(issued.parts.slice(0, 1), issued.inWords));
    else if (issued.parts.length > 1) add('DA', risDate(issued.parts));
  }
  if (citation.accessed !== undefined) {
    const { year, month, day } = civilDate(citation.accessed);
    add('Y2', risDate([year, month, day]));
  }
  add('LA', citation.language);
  add('UR', citation.url);
  for (const remark of citation.remarks) add('N1', remark);
  lines.push('ER  - ', '');
  return lines.join('\r\n');
}
