import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../../tests/defaultDataset.ts';
import { readCitation } from '../../../tests/readCitation.ts';
import { nameInWords } from '../../evidence/citation.ts';
import { bibtexOf } from '../../exchange/bibtex.ts';
import { cslJsonOf } from '../../exchange/cslJson.ts';
import { risOf } from '../../exchange/ris.ts';
import { dayOf } from '../../model/day.ts';
import { titleOf } from '../../model/document.ts';
import { languages } from '../../model/localised.ts';
import { claimCitation } from '../../text/claimCitation.ts';
import { viewCitation } from '../../text/viewCitation.ts';
import { initialView } from '../../view/view.ts';

const seen = { permalink: 'https://entente.example/?on=2024-06-12&focus=S0-03', day: dayOf(2026, 8, 3) };
const claims = [...defaultDataset.claims.values()].flatMap((claim) => {
  const document = defaultDataset.documents.get(claim.document);
  return document ? [{ claim, document }] : [];
});

/** The reader that the tests use escapes some addresses anew, such as the colon in `CELEX%3A`. */
const asCitationJsReads = (url: string | undefined) => url && encodeURI(decodeURI(url));

describe.each([
  ['BibTeX', bibtexOf],
  ['RIS', risOf],
  ['CSL-JSON', cslJsonOf],
])('as %s', (name, format) => {
  it.each(languages)('every claim of the data is read back with the source that it has (%s)', (lang) => {
    expect(claims).toHaveLength(defaultDataset.claims.size);
    for (const { claim, document } of claims) {
      const { citation } = claimCitation(claim, document, defaultDataset, seen, lang);
      const read = readCitation(format(citation));
      expect(read, claim.id).toMatchObject({
        title: titleOf(document).text,
        authors: citation.authors.map(nameInWords),
      });
      expect([document.url, asCitationJsReads(document.url)], claim.id).toContain(read.url);
      expect(read.date[0], claim.id).toBe(citation.issued.parts[0]);
      expect(read.remarks, claim.id).toContain(seen.permalink);
      if (claim.quote)
        expect(read.remarks, claim.id).toContain((claim.quote.display ?? claim.quote.exact).slice(0, 20));
    }
  });

  it('no undated document gets a day that nobody knows', () => {
    const undated = claims.filter(({ document }) => document.published.precision === 'range');
    expect(undated.length).toBeGreaterThan(20);
    for (const { claim, document } of undated) {
      const { citation } = claimCitation(claim, document, defaultDataset, seen, 'en');
      expect(readCitation(format(citation)).date.length, document.id).toBeLessThan(name === 'CSL-JSON' ? 3 : 2);
    }
  });

  it.each(languages)('a view is read back as a page (%s)', (lang) => {
    const { citation } = viewCitation(defaultDataset, initialView(dayOf(2024, 6, 12), lang), seen);
    const read = readCitation(format(citation));
    expect(read).toMatchObject({ title: citation.title, url: seen.permalink, authors: [] });
    expect(read.date[0]).toBe(2026);
    expect(read.remarks).toContain('CC BY 4.0');
  });
});

it('keys tell all claims apart', () => {
  const keys = claims.map(
    ({ claim, document }) => claimCitation(claim, document, defaultDataset, seen, 'de').citation.key,
  );
  expect(new Set(keys).size).toBe(claims.length);
  for (const key of keys) expect(key).toMatch(/^[a-z][a-z\d]*-[\w.-]+$/i);
});
