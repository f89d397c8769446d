import { withPlainLineEnds } from '../quotes/quoteMatch.ts';
import { htmlText } from './htmlText.ts';

/** Characters of a pasted text, bytes of a file. */
export const largestArticle = 1_000_000;

export type ArticleFailure = 'too-large' | 'no-text' | 'unreadable';
export type Article = { ok: true; text: string } | { ok: false; kind: ArticleFailure };

/** The bytes of a file; undefined as soon as they are more than `most`, or other in number than the file says. */
async function bytesOf(file: Blob, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.min(file.size, most));
  const reader = file.stream().getReader();
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each piece follows the one before
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > bytes.length) throw new Error('longer than it said');
    bytes.set(value, length);
    length += value.length;
  }
  if (length !== file.size) throw new Error('shorter than it said');
  return bytes;
}

/** UTF-8, UTF-16 with its mark, else the encoding that older Windows programs write. */
function decodedText(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text has no NUL, which documents of word processors, pictures and PDF files are full of. */
function looksLikeText(text: string): boolean {
  return !text.includes('\0') && !text.startsWith('%PDF-') && !text.startsWith('PK\u0003\u0004');
}

/** Reads a text or a page from a file as it streams in. Never throws. */
export async function readArticle(file: Blob & { name?: string }): Promise<Article> {
  if (file.size > largestArticle) return { ok: false, kind: 'too-large' };
  try {
    const text = decodedText(await bytesOf(file, largestArticle));
    if (!looksLikeText(text)) return { ok: false, kind: 'no-text' };
    const isPage = /\.x?html?$/i.test(file.name ?? '') || /^(?:text\/html|application\/xhtml)/.test(file.type);
    const article = withPlainLineEnds(isPage ? htmlText(text) : text);
    return article.trim() === '' ? { ok: false, kind: 'no-text' } : { ok: true, text: article };
  } catch {
    return { ok: false, kind: 'unreadable' };
  }
}
