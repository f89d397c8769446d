import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findArticles } from './articles.mjs';
import { provideChromium } from './chromium.mjs';
import { installPackages, projectFolder, runPackage } from './packages.mjs';

const reportFolder = mkdtempSync(join(tmpdir(), 'entente-tests-'));

function check(script, ...args) {
  return () => (runPackage(script, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** Counts of a test runner's own report. A run that executed nothing, or broke off, is a failure. */
function counted(exitCode, reportPath, countsOf) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = countsOf(JSON.parse(readFileSync(reportPath, 'utf8')));
  } catch {
    console.log('The test runner left no report.');
  }
  const isIncomplete = counts.passed + counts.failed === 0 || (exitCode !== 0 && counts.failed === 0);
  return isIncomplete ? { ...counts, failed: 1 } : counts;
}

function vitest(project) {
  return () => {
    const report = join(reportFolder, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const exitCode = runPackage('vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
    return counted(exitCode, report, (found) => ({ passed: found.numPassedTests, failed: found.numFailedTests }));
  };
}

function build() {
  // So that a build that fails leaves nothing old for the stages after it.
  rmSync(join(projectFolder, 'dist'), { recursive: true, force: true });
  return check('vite/bin/vite.js', 'build')();
}

function playwright(project) {
  return () => {
    const report = join(reportFolder, `${project}.json`);
    const exitCode = runPackage('playwright/cli.js', ['test', '--project', project, '--reporter=list,json'], {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return counted(exitCode, report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
  };
}

const stages = new Map([
  ['types', check('typescript/bin/tsc', '-p', '.')],
  ['lint', check('oxlint/bin/oxlint', '--deny-warnings')],
  ['format', check('prettier/bin/prettier.cjs', '--check', '.')],
  ['unused', check('knip/bin/knip.js', '--no-progress')],
  ['unit', vitest('unit')],
  ['browser', vitest('browser')],
  ['build', build],
  ['size', check('size-limit/bin.js')],
  ['journeys', playwright('journeys')],
  ['speed', playwright('speed')],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.has(name));
if (unknown.length > 0) {
  console.log(`There is no stage "${unknown.join('", "')}". Stages: ${[...stages.keys()].join(', ')}`);
  process.exit(2);
}
if (!installPackages()) {
  console.log('The packages could not be installed.\n\n0 passed, 1 failed');
  process.exit(1);
}
if (!provideChromium()) console.log('No Chromium was found or could be installed; name one in CHROMIUM_PATH.');
process.env.ENTENTE_ARTICLES ??= findArticles() ?? '';

const results = [];
for (const name of asked.length > 0 ? asked : stages.keys()) {
  console.log(`\n=== ${name} ===`);
  const start = performance.now();
  const result = stages.get(name)();
  results.push({ name, ...result, seconds: (performance.now() - start) / 1000 });
}
rmSync(reportFolder, { recursive: true, force: true });

console.log('\n=== result ===');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(10)}${String(passed).padStart(5)} passed${String(failed).padStart(5)} failed  ${seconds.toFixed(1)} s`,
  );
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
