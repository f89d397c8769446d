import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { projectFolder } from './packages.mjs';
import { quotedClaims } from './quotes.mjs';

/** Above this it is no article. */
const largestTextBytes = 200_000;

function foldersIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

/** Paths of the plain texts directly in a folder. */
export function textsIn(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).size <= largestTextBytes);
  } catch {
    return [];
  }
}

/**
 * A folder near the project that holds the texts of the two articles from which the dataset starts. They are not ours
 * to store; where somebody has them, the tests compare our quotes with them.
 * @returns {string | undefined}
 */
export function findArticles() {
  const words = quotedClaims().get('S0')?.[0].quote.exact;
  if (words === undefined) return undefined;
  const nearby = foldersIn(dirname(join(projectFolder, '.'))).filter((folder) => join(folder, sep) !== projectFolder);
  return [...nearby, ...nearby.flatMap(foldersIn)].find((folder) =>
    textsIn(folder).some((path) => readFileSync(path, 'utf8').includes(words)),
  );
}
