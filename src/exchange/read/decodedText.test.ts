import { describe, expect, it } from 'vitest';
import { decodedText } from './decodedText.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
/** "агрессия" in three encodings. */
const aggression = {
  'windows-1251': [0xe0, 0xe3, 0xf0, 0xe5, 0xf1, 0xf1, 0xe8, 0xff],
  'koi8-r': [0xc1, 0xc7, 0xd2, 0xc5, 0xd3, 0xd3, 0xc9, 0xd1],
  ibm866: [0xa0, 0xa3, 0xe0, 0xa5, 0xe1, 0xe1, 0xa8, 0xef],
};

describe('a page', () => {
  it.each([
    ['<meta charset=windows-1251><p>', aggression['windows-1251'], 'агрессия'],
    ['<META CHARSET=" KOI8-R "><p>', aggression['koi8-r'], 'агрессия'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=cp866"><p>', aggression.ibm866, 'агрессия'],
    ['<meta content=\'text/html;charset="iso-8859-2"\' http-equiv=content-type>', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
    ['<?xml version="1.0" encoding="iso-8859-9"?><html>', [0xfd, 0xfe], 'ış'],
    ['<!-- <meta charset=koi8-r> --><meta charset=windows-1251>', aggression['windows-1251'], 'агрессия'],
    ['<script>"<meta charset=koi8-r>"</script><meta charset=windows-1251>', aggression['windows-1251'], 'агрессия'],
    ['<meta charset=nonsense><meta charset=windows-1251>', aggression['windows-1251'], 'агрессия'],
    ['<meta charset=gbk>', [0xc4, 0xe3], '你'],
    ['<meta charset=iso-8859-1>', [0x93, 0xfc, 0x94], '“ü”'],
    ['<meta charset=utf-16>', [0x61], 'a'],
  ])('that declares %s is read so', (start, letters, text) => {
    expect(decodedText(bytes(start, letters))).toBe(start + text);
  });

  it('keeps the encoding of its mark, whatever it declares', () => {
    expect(decodedText(bytes([0xef, 0xbb, 0xbf], '<meta charset=windows-1251>ü'))).toBe('<meta charset=windows-1251>ü');
  });

  it('is in UTF-8 where it all is, though it still declares what it was in before', () => {
    expect(decodedText(bytes('<meta charset=windows-1251>агрессия'))).toBe('<meta charset=windows-1251>агрессия');
  });

  it('is known by its name where it does not begin as one', () => {
    const page = bytes('Text <meta charset=koi8-r>', aggression['koi8-r']);
    expect(decodedText(page, true)).toMatch(/агрессия$/);
  });

  it('that declares UTF-8 stays so with wrong bytes', () => {
    expect(decodedText(bytes('<meta charset=utf-8>a', [0xff, 0xfe, 0x80], 'b'))).toMatch(/a\ufffd+b$/);
  });
});

describe('a text', () => {
  it('that is evidently UTF-8 stays so with single wrong bytes', () => {
    expect(decodedText(bytes('Grüße aus Köln ', [0xff], ' und ', [0xe4], ' Łódź'))).toBe(
      'Grüße aus Köln \ufffd und \ufffd Łódź',
    );
  });

  it('is read as older Windows programs write where it is not', () => {
    expect(decodedText(bytes('Gr', [0xfc, 0xdf], 'e ', [0x96], ' 5 ', [0x80]))).toBe('Grüße – 5 €');
  });

  it('in Russian is read in the encoding that makes words of it', () => {
    for (const letters of Object.values(aggression)) expect(decodedText(bytes(letters, ' 1992'))).toBe('агрессия 1992');
  });

  it('is not taken for a page that it writes about', () => {
    expect(decodedText(bytes('Write <meta charset=koi8-r> for ', [0xfc]))).toBe('Write <meta charset=koi8-r> for ü');
  });
});
