import { readFile } from 'node:fs/promises';
import type { Dataset } from '../src/model/dataset.ts';
import { parseDataset } from '../src/model/parseDataset.ts';
import { describeProblem } from '../src/model/problem.ts';
import { storyProblems } from '../src/view/storyView.ts';

const recordKinds = ['meta', 'actors', 'documents', 'relations', 'claims', 'disputes', 'stories'];

/** Reads and checks `data/`. Throws an error whose message names file, record, path and reason of all problems. */
export async function readDataset(root: string): Promise<Dataset> {
  const input: Record<string, unknown> = {};
  for (const kind of recordKinds) {
    const text = await readFile(`${root}/data/${kind}.json`, 'utf8');
    try {
      input[kind] = JSON.parse(text);
    } catch (error) {
      throw new Error(`data/${kind}.json is not JSON: ${String(error)}`, { cause: error });
    }
  }
  const parsed = parseDataset(input);
  const problems = parsed.ok ? storyProblems(parsed.value) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.value;
  const lines = problems.map((problem) => describeProblem({ ...problem, file: `data/${problem.file}.json` }));
  throw new Error(['The data cannot be used:', ...lines].join('\n'));
}
