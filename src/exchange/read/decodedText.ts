import { replaceCodePoint } from 'entities/decode';
import { declaredEncoding, looksLikePage } from './pageEncoding.ts';

const marks: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Encodings in which a letter of another script takes one byte; text in them hardly ever happens to be UTF-8. */
const oneByte = /^(?:windows|iso-8859|koi8|ibm866|macintosh|x-mac)/;

function decodedAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node takes windows-1252 for ISO 8859-1, which has control characters where quotation marks and dashes belong.
  return encoding === 'windows-1252'
    ? text.replaceAll(/[\u0080-\u009f]/g, (sign) => String.fromCodePoint(replaceCodePoint(sign.charCodeAt(0))))
    : text;
}

/** Letters beyond ASCII that a text read as UTF-8 has, and bytes that are no UTF-8. */
function evidence(text: string): { letters: number; faults: number } {
  const faults = text.split('\ufffd').length - 1;
  // oxlint-disable-next-line no-control-regex -- ASCII
  return { letters: text.replaceAll(/[\u0000-\u007f\ufffd]+/g, '').length, faults };
}

const cyrillic = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'];

/**
 * For a text that names no encoding and is not in UTF-8: the one that older Windows programs write in western Europe,
 * unless most letters lie beyond ASCII and read as Russian words do, in small letters.
 */
function guessed(bytes: Uint8Array): string {
  const western = decodedAs('windows-1252', bytes);
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.join('').length ?? 0;
  if (count(western, /[^\p{ASCII}]{3,}/gu) <= count(western, /[a-z]/gi)) return western;
  const readings = cyrillic.map((encoding) => decodedAs(encoding, bytes));
  const score = (text: string) =>
    count(text, /[а-яёіїєў]/g) - count(text, /[а-яё][А-ЯЁ]|[^\p{ASCII}А-яЁёІіЇїЄєЎў«»–—№]/gu);
  const [best = western] = readings.toSorted((one, other) => score(other) - score(one));
  return best;
}

/**
 * Text from bytes as a browser reads it: by its mark, by what a page declares, as UTF-8 where it evidently is (single
 * wrong bytes do not change that), else by a guess. A page that declares another encoding and yet is in UTF-8
 * throughout was saved anew, or came with a header that said so.
 */
export function decodedText(bytes: Uint8Array, isPage = false): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodedAs(marked[0], bytes);
  const text = decodedAs('utf-8', bytes);
  const { letters, faults } = evidence(text);
  const declared = isPage || looksLikePage(text) ? declaredEncoding(bytes) : undefined;
  if (declared !== undefined && declared !== 'utf-8') {
    const isResaved = oneByte.test(declared) && faults === 0 && letters > 0;
    return isResaved ? text : decodedAs(declared, bytes);
  }
  return declared === 'utf-8' || faults <= letters ? text : guessed(bytes);
}
