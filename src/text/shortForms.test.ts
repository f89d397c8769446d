import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { parseMoment } from '../model/edtf.ts';
import { momentInShort, speakerInShort } from './shortForms.ts';

describe('a moment in short', () => {
  it.each([
    ['2024-06-12', '12. Juni 2024', '12 Jun 2024'],
    ['2024-06', 'Juni 2024', 'Jun 2024'],
    ['2024', '2024', '2024'],
    ['2024-06~', 'etwa Juni 2024', 'about Jun 2024'],
    ['[2024-06-13..2024-08-31]', 'Juni–Aug. 2024', 'Jun–Aug 2024'],
    ['[2024-06-13..2024-06-14]', '13.–14. Juni 2024', '13–14 Jun 2024'],
  ])('%s is "%s", "%s"', (text, de, en) => {
    const moment = parseMoment(text);
    // Engines differ in the spaces around the dash.
    const plain = (words: string | undefined) => words?.replace(/\s*–\s*/u, '–').replace(/\s/gu, ' ');
    expect(plain(moment && momentInShort(moment, 'de'))).toBe(de);
    expect(plain(moment && momentInShort(moment, 'en'))).toBe(en);
  });
});

describe('a speaker in short', () => {
  it('bears no office', () => {
    const claim = defaultDataset.claims.get('F75-1');
    expect(claim && speakerInShort(claim, defaultDataset, 'en')).toBe('Ararat Mirzoyan');
  });
});
