import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectFolder } from './packages.mjs';
import { checkQuotes, quotedClaims } from './quotes.mjs';

const usage = 'npm run check:quotes -- [--document ID] FILE...';
const failures = {
  'too-large': 'more than 1 MB, and so more than an article',
  'no-text': 'no readable text; save the page as HTML or its text as a plain file',
  unreadable: 'could not be read',
};

/** What the page itself reads and compares with. */
async function load(path) {
  const { module } = await runnerImport(`${projectFolder}src/${path}`, {
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

function verdict(match) {
  if (match.kind === 'missing') return 'not found';
  const place = `line ${match.line}`;
  if (match.kind === 'near') return `${place}, not so`;
  return [place, ...(match.isToTheLetter ? [] : ['but for typography']), ...(match.isUnique ? [] : ['repeated'])].join(
    ', ',
  );
}

/** What the text has instead, and which words that concerns: `[-of the quote-] {+of the text+}`. */
function nearest({ diff, line, similarity }) {
  const letters = ({ script }) => (script ? ` (in ${script} letters)` : '');
  const marked = {
    kept: ({ text }) => text,
    missing: ({ text }) => `[-${text}-]`,
    added: (piece) => `{+${piece.text}+}${letters(piece)}`,
  };
  const passage = diff.filter(({ kind }) => kind !== 'missing').map(({ text }) => text);
  return [
    `nearest passage, line ${line}, ${Math.round(similarity * 100)} % alike: ${JSON.stringify(passage.join(' '))}`,
    `difference: ${diff.map((piece) => marked[piece.kind](piece)).join(' ')}`,
  ];
}

/** Of a quote that is not there a passage is shown that has at least this much of it. */
const leastShown = 0.2;

function report(file, { found, quotes, document }, nearestOf) {
  console.log(`${file}: ${found} of ${quotes.length} quotes of ${document}`);
  for (const { claim, quote, match } of quotes) {
    console.log(`  ${claim.padEnd(10)} ${verdict(match).padEnd(10)} ${JSON.stringify(quote.exact)}`);
    const passage = match.kind === 'missing' ? nearestOf(quote) : match;
    if (passage.kind === 'near') for (const line of nearest(passage)) console.log(`  ${''.padEnd(10)} ${line}`);
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { document: { type: 'string' } } });
if (positionals.length === 0) {
  console.log(usage);
  process.exit(2);
}
const { createQuoteMatcher } = await load('quotes/quoteMatch.ts');
const { readArticle } = await load('exchange/read/readArticle.ts');

/** Of all quotes of all documents the one that comes nearest to the text, and its passage. */
function nearestOfAll(text) {
  const nearestOf = createQuoteMatcher(text, leastShown);
  let best;
  for (const [document, claims] of quotedClaims()) {
    for (const { id, quote } of claims) {
      const match = nearestOf(quote);
      if (match.kind === 'near' && match.similarity > (best?.match.similarity ?? 0))
        best = { document, id, quote, match };
    }
  }
  return best;
}

function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

async function check(file) {
  const bytes = bytesOf(file);
  if (!bytes) {
    console.log(`${file}: there is no such file, or it may not be read`);
    return false;
  }
  const article = await readArticle(new File([bytes], basename(file)));
  if (!article.ok) {
    console.log(`${file}: ${failures[article.kind]}`);
    return false;
  }
  const checked = checkQuotes(article.text, createQuoteMatcher, values.document);
  if (!checked || (checked.found + checked.near === 0 && values.document === undefined)) {
    const whose = values.document === undefined ? 'any document' : values.document;
    console.log(`${file}: no quote of ${whose} stands in this text`);
    const best = nearestOfAll(article.text);
    if (best) {
      console.log(`  nearest comes ${best.id} of ${best.document}: ${JSON.stringify(best.quote.exact)}`);
      for (const line of nearest(best.match)) console.log(`  ${line}`);
    }
    return false;
  }
  report(file, checked, createQuoteMatcher(article.text, leastShown));
  return checked.found === checked.quotes.length;
}

// One after the other: what they say belongs in the order in which they were named.
for (const file of positionals) if (!(await check(file))) process.exitCode = 1;
