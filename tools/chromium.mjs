import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { platform } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Loaded only when asked for: it is slow, and the packages may not be installed yet. */
function playwrightsOwn() {
  return createRequire(import.meta.url)('playwright').chromium.executablePath();
}

/**
 * A Chromium on this machine: the one named in CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const installed = systemPaths.find((path) => existsSync(path));
  if (installed) return installed;
  const own = playwrightsOwn();
  return existsSync(own) ? own : undefined;
}

function run(command, args) {
  console.log(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * Finds a Chromium, or installs one: Playwright's, else Debian's.
 * @returns {string | undefined}
 */
export function provideChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  const isDebianRoot = platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  const withLibraries = isDebianRoot ? ['--with-deps'] : [];
  if (!run(process.execPath, [cli, 'install', ...withLibraries, 'chromium']) && isDebianRoot) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  return findChromium();
}

/**
 * How all our tests and tools start it. Without a sandbox, since in containers and for root there is none to be had;
 * it opens nothing but our own pages.
 */
export function chromiumOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--disable-gpu'],
  };
}
