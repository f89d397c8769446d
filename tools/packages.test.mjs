import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './packages.mjs';

const read = (name) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const { dependencies, devDependencies } = read('package.json');
const { packages } = read('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
]);

describe('the packages', () => {
  it('are asked for in exact versions', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  });

  it('include at most fifteen that are part of the app', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  });

  it('are locked with a checksum and without naming a registry', () => {
    for (const [path, { integrity, resolved }] of locked) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved, path).toBeUndefined();
    }
  });

  it('are locked with the parts of every platform', () => {
    for (const [path, { optionalDependencies = {} }] of locked) {
      for (const name of Object.keys(optionalDependencies)) {
        const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
        expect(
          places.some((place) => place in packages),
          `${name} for ${path}`,
        ).toBe(true);
      }
    }
  });

  it('have licences under which they may be passed on', () => {
    const licences = locked.map(([path, { license }]) => `${path}: ${license}`);
    expect(licences.filter((line) => !allowedLicences.has(line.split(': ')[1]))).toEqual([]);
  });
});
