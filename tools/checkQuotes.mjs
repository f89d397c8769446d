import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectFolder } from './packages.mjs';
import { checkQuotes } from './quotes.mjs';

const usage = 'npm run check:quotes -- [--document ID] FILE...';

async function loadFindQuote() {
  const source = `${projectFolder}src/quotes/quoteCheck.ts`;
  const { module } = await runnerImport(source, { root: projectFolder, configFile: false, logLevel: 'error' });
  return module.findQuote;
}

function verdict(place) {
  if (!place) return 'not found';
  return place.isUnique ? `line ${place.line}` : 'ambiguous';
}

function report(file, checked) {
  console.log(`${file}: ${checked.found} of ${checked.quotes.length} quotes of ${checked.document}`);
  for (const { claim, quote, place } of checked.quotes)
    console.log(`  ${claim.padEnd(10)} ${verdict(place).padEnd(10)} ${JSON.stringify(quote.exact)}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { document: { type: 'string' } } });
if (positionals.length === 0) {
  console.log(usage);
  process.exit(2);
}
const findQuote = await loadFindQuote();
for (const file of positionals) {
  const checked = checkQuotes(readFileSync(file, 'utf8'), findQuote, values.document);
  if (!checked || (checked.found === 0 && values.document === undefined)) {
    console.log(`${file}: no quote of any document stands in this text`);
    process.exitCode = 1;
  } else {
    report(file, checked);
    if (checked.found < checked.quotes.length) process.exitCode = 1;
  }
}
