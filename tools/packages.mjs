import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(`${projectFolder}${path}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Whether node_modules holds what the lockfile asks for; npm notes there what it has installed when it is done. */
function areInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function npm(...args) {
  // Set when npm runs us; then it is the same npm, and no shell is needed to find it on Windows.
  const cli = process.env.npm_execpath;
  return cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: projectFolder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: projectFolder, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Installs the packages of the lockfile unless they are there. Answers whether they are there afterwards. */
export function installPackages() {
  if (areInstalled()) return true;
  console.log('Installing packages ...');
  npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund');
  return areInstalled();
}

/** Runs a command of an installed package, such as `vite build`; answers its exit code. */
export function runPackage(script, args, options = {}) {
  const file = `${projectFolder}node_modules/${script}`;
  return spawnSync(process.execPath, [file, ...args], { cwd: projectFolder, stdio: 'inherit', ...options }).status ?? 1;
}
