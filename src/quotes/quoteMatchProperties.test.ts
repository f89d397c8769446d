import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { createQuoteMatcher, withPlainLineEnds } from './quoteMatch.ts';
import { quotedClaims } from './quoteReport.ts';

const wordOf = (letters: string) =>
  fc
    .string({ unit: fc.constantFrom(...letters.split('')), minLength: 3, maxLength: 9 })
    .filter((word) => word.trim() !== '');
/** Words of a quote and words of the text around it share no letter. */
const quoteWords = fc.uniqueArray(wordOf('abcdefghijäß'), { minLength: 4, maxLength: 25 });
const otherWords = fc.array(wordOf('qrstuvwxyzöü'), { maxLength: 60 });
const gap = fc.constantFrom(' ', '\n', '. ', ' – ', ', „', '\n\n');

it('an untouched quote is found to the letter wherever it stands in any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      quoteWords,
      fc.string({ unit: 'grapheme' }),
      (before, words, after) => {
        const exact = words.join(' ');
        const apart = (end: string | undefined) => (/[\p{L}\p{N}\p{M}]/u.test(end ?? '') ? ' ' : '');
        const [lead, trail] = [withPlainLineEnds(before), withPlainLineEnds(after)];
        const text = lead + apart(lead.at(-1)) + exact + apart(trail[0]) + trail;
        const found = createQuoteMatcher(text)({ exact });
        const offset = text.indexOf(exact);
        const line = text.slice(0, offset).split('\n').length;
        expect(found).toMatchObject({ kind: 'exact', isToTheLetter: true, offset, line });
      },
    ),
  );
});

it('a quote with one changed word is nearly there, and that word alone differs', () => {
  fc.assert(
    fc.property(
      otherWords,
      gap,
      quoteWords,
      fc.nat(),
      wordOf('klmnop'),
      gap,
      otherWords,
      (before, a, words, at, changed, b, after) => {
        const place = at % words.length;
        const written = words.with(place, changed).join(' ');
        const text = `${before.join(' ')}${a}${written}${b}${after.join(' ')}`;
        const found = createQuoteMatcher(text)({ exact: words.join(' ') });
        expect(found.kind).toBe('near');
        if (found.kind !== 'near') return;
        expect(found.diff.filter(({ kind }) => kind === 'missing')).toEqual([{ kind: 'missing', text: words[place] }]);
        // A first or last word may also count as left out: the text goes on beside it.
        const isInside = place > 0 && place < words.length - 1;
        const added = found.diff.filter(({ kind }) => kind === 'added');
        if (isInside) expect(added).toEqual([{ kind: 'added', text: changed }]);
        else for (const { text: word } of added) expect(word).toBe(changed);
      },
    ),
  );
});

const quotes = quotedClaims(defaultDataset).map(({ quote }) => quote.exact);

it('foreign words put anywhere inside a quote never make it lack a word, and the passage begins where it does', () => {
  const insertions = fc.array(fc.tuple(fc.nat(), fc.array(wordOf('klmnop–'), { minLength: 1, maxLength: 12 })), {
    minLength: 1,
    maxLength: 3,
  });
  const asked = fc.oneof(
    fc.constantFrom(...quotes),
    quoteWords.map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(asked, insertions, otherWords, otherWords, (exact, inserted, before, after) => {
      const words = exact.split(' ');
      const parts = words.slice(1).map((word) => ({ foreign: '', word }));
      if (parts.length === 0) return;
      for (const [at, foreign] of inserted) {
        const part = parts[at % parts.length];
        if (part) part.foreign = `${foreign.join(' ')} `;
      }
      const passage = [words[0], ...parts.map(({ foreign, word }) => foreign + word)].join(' ');
      const lead = `${before.join(' ')}. `;
      const found = createQuoteMatcher(`${lead}${passage} ${after.join(' ')}`)({ exact });
      if (found.kind !== 'near') return;
      expect(found.diff.filter(({ kind }) => kind === 'missing')).toEqual([]);
      expect(found.offset - lead.length).toBeLessThanOrEqual(exact.search(/[\p{L}\p{N}]/u));
    }),
  );
});

it('a text that shares no word with a quote does not have it', () => {
  fc.assert(
    fc.property(otherWords, quoteWords, (text, words) => {
      expect(createQuoteMatcher(text.join(' '))({ exact: words.join(' ') })).toEqual({ kind: 'missing' });
    }),
  );
});

it('a difference tells both wordings: kept and missing words are the quote, kept and added ones the text', () => {
  const vocabulary = fc.constantFrom('eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben');
  const wording = fc.array(vocabulary, { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(wording, wording, (quote, text) => {
      const found = createQuoteMatcher(text.join(' '))({ exact: quote.join(' ') });
      if (found.kind !== 'near') return;
      const without = (left: string) =>
        found.diff
          .filter(({ kind }) => kind !== left)
          .map((piece) => piece.text)
          .join(' ');
      expect(without('added')).toBe(quote.join(' '));
      expect(text.join(' ')).toContain(without('missing'));
      expect(found.similarity).toBeGreaterThanOrEqual(0.75);
    }),
  );
});

it('no text and no quote make it throw, or answer a place outside the text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'ab \n"„“-–\u00ad\u0301\ud800他'.split('')), maxLength: 200 }),
    fc.constantFrom('constructor __proto__ toString', '\u0301'.repeat(300), ' '.repeat(300), 'a'.repeat(300)),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (text, exact, prefix, suffix) => {
      const found = createQuoteMatcher(text)({ exact, prefix, suffix });
      if (found.kind === 'missing') return;
      expect(found.offset).toBeGreaterThanOrEqual(0);
      expect(found.offset).toBeLessThan(text.length);
      expect(found.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
  );
});
