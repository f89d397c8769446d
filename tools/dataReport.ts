import { readFile } from 'node:fs/promises';
import { figuresOf } from '../src/evidence/figures.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { describeProblem } from '../src/model/problem.ts';
import { figuresInWords } from '../src/text/figuresInWords.ts';
import { dataFaults } from './dataFaults.ts';
import { keptHosts } from './keptHosts.ts';
import { readDataset } from './readDataset.ts';
import { weakPoints } from './weakPoints.ts';

const nameWidth = 40;
const numberWidth = 8;

/** Why the data in a folder must not be published, each by file, record, path and reason; empty when they may. */
export async function faultsIn(root: string, dataset: Dataset): Promise<string[]> {
  const kept = keptHosts(await readFile(`${root}/data/README.md`, 'utf8'));
  return dataFaults(dataset, kept).map((fault) =>
    describeProblem({ ...fault, file: `data/${fault.file}.${fault.file === 'README' ? 'md' : 'json'}` }),
  );
}

function figureLines(dataset: Dataset): string[] {
  const line = (name: string, value = '', share = '') =>
    `${name.padEnd(nameWidth)}${value.padStart(numberWidth)}${share.padStart(numberWidth)}`.trimEnd();
  return figuresInWords(figuresOf(dataset), dataset.meta, 'en').flatMap(({ title, total, rows }) => [
    line(title, total),
    ...rows.map(({ name, value, share }) => line(`  ${name}`, value, share)),
  ]);
}

/** What `npm run check:data` prints: the figures of the page, the weakest points, and the faults. */
export async function dataReport(root: string): Promise<{ lines: string[]; faults: string[] }> {
  const dataset = await readDataset(root);
  const weakest = weakPoints(dataset).flatMap(({ lack, records }) => [
    '',
    `${lack}: ${records.length}`,
    ...records.map((record) => `  ${record}`),
  ]);
  return { lines: [...figureLines(dataset), ...weakest], faults: await faultsIn(root, dataset) };
}
