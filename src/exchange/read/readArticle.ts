import { withPlainLineEnds } from '../../quotes/quoteMatch.ts';
import { decodedText } from './decodedText.ts';
import { htmlText } from './htmlText.ts';
import { isNoText } from './isNoText.ts';
import { looksLikePage } from './pageEncoding.ts';

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

/** Reads a text or a page from a file as it streams in; what it holds decides more than its name. Never throws. */
export async function readArticle(file: Blob & { name?: string }): Promise<Article> {
  if (file.size > largestArticle) return { ok: false, kind: 'too-large' };
  try {
    const bytes = await bytesOf(file, largestArticle);
    const isCalledPage = /\.x?html?$/i.test(file.name ?? '') || /^(?:text\/html|application\/xhtml)/.test(file.type);
    const text = decodedText(bytes, isCalledPage);
    if (isNoText(bytes, text)) return { ok: false, kind: 'no-text' };
    const article = withPlainLineEnds(isCalledPage || looksLikePage(text) ? htmlText(text) : text);
    return article.trim() === '' ? { ok: false, kind: 'no-text' } : { ok: true, text: article };
  } catch {
    return { ok: false, kind: 'unreadable' };
  }
}
