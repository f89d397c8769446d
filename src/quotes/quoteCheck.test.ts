import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from './quoteCheck.ts';

const text = 'Headline\n\nHe said: "We will go." Later:\n"We will go." So it stands.';

describe('findQuote', () => {
  it('answers offset and line of the words', () => {
    expect(findQuote(text, { exact: 'So it stands' })).toEqual({
      offset: text.indexOf('So it'),
      line: 4,
      isUnique: true,
    });
  });

  it('tells two places apart by what stands before or after', () => {
    expect(findQuote(text, { exact: 'We will go.' })).toMatchObject({ line: 3, isUnique: false });
    expect(findQuote(text, { exact: 'We will go.', prefix: 'said: "' })).toMatchObject({ line: 3, isUnique: true });
    expect(findQuote(text, { exact: 'We will go.', suffix: '" So' })).toMatchObject({ line: 4, isUnique: true });
  });

  it('finds nothing when a letter, a space or the surroundings differ', () => {
    expect(findQuote(text, { exact: 'we will go.' })).toBeUndefined();
    expect(findQuote(text, { exact: 'We  will go.' })).toBeUndefined();
    expect(findQuote(text, { exact: 'We will go.', prefix: 'wrote: "' })).toBeUndefined();
  });

  it('finds nothing when there is nothing to find', () => {
    expect(findQuote(text, { exact: '' })).toBeUndefined();
  });

  it('finds any piece of any text where it was taken from, or earlier', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string(),
        (prefix, exact, suffix) => {
          const whole = prefix + exact + suffix;
          const place = findQuote(whole, { exact, prefix, suffix });
          expect(place).toMatchObject({ offset: prefix.length, isUnique: true });
          expect(whole.slice(0, place?.offset).match(/\n/g)?.length ?? 0).toBe((place?.line ?? 0) - 1);
        },
      ),
    );
  });
});
