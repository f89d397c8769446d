/** How files begin that are pictures, archives, or documents of programs; one sign for each byte. */
const signatures = [
  '%!PS',
  '%PDF-',
  '{\\rtf',
  '7z\u00bc\u00af',
  '\u001f\u008b',
  '\u0028\u00b5\u002f\u00fd',
  '\u0089PNG',
  '\u00d0\u00cf\u0011\u00e0',
  '\u00fd7zXZ',
  '\u00ff\u00d8\u00ff',
  'BZh',
  'bplist0',
  'GIF8',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  'Rar!',
];
const headBytes = 4096;
/** What mail programs and browsers put before a message or a saved page, whose text is then in another code. */
const messageHeader = /^(?:mime-version:|content-transfer-encoding:|content-type:\s*(?:multipart|message)\/)/im;
const headerLine = /^(?:[\w-]{1,60}:|[ \t]|From )/;

function isMessage(head: string): boolean {
  const lines = head.trimStart().split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => line.trim() === '');
  const header = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  return header.every((line) => headerLine.test(line)) && messageHeader.test(header.join('\n'));
}

/** XML that is no page: documents and drawings of programs. */
function isForeignXml(text: string): boolean {
  const start = text.slice(0, headBytes);
  const root = /<([a-z_][\w.:-]*)/i.exec(start)?.[1]?.toLowerCase();
  return /^[\ufeff\s]*<\?xml\s/i.test(start) && root !== 'html';
}

function isJson(text: string): boolean {
  if (!/^[\ufeff\s]*[{[]/.test(text.slice(0, headBytes))) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Texts have none of these; a few may be damage. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;
const mostControlShare = 0.01;

/** Whether a file holds no text that could be read as it stands, by its bytes and the text that they make. */
export function isNoText(bytes: Uint8Array, text: string): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).replace(/^ï»¿/, '');
  const first = String.fromCharCode(...bytes.subarray(0, 8));
  if (signatures.some((signature) => first.startsWith(signature) || head.trimStart().startsWith(signature)))
    return true;
  // A PDF may begin with something else.
  if (head.slice(0, 1024).includes('%PDF-1.')) return true;
  if (text.includes('\0') || (text.match(controls)?.length ?? 0) > text.length * mostControlShare) return true;
  return isMessage(head) || isForeignXml(text) || isJson(text);
}
