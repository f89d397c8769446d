import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './contentPolicy.mjs';
import { projectFolder } from './packages.mjs';

const sources = ['data', 'index.html', 'package.json', 'public', 'src', 'tools', 'tsconfig.json', 'vite.config.ts'];
const copies = [];

function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-build-'));
  copies.push(folder);
  for (const source of sources) cpSync(join(projectFolder, source), join(folder, source), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function build(folder) {
  const environment = { ...process.env, NODE_ENV: 'production' };
  const script = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'build'], { cwd: folder, env: environment });
  return { status, output: `${stdout}${stderr}` };
}

function filesIn(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
  );
}

function plant(folder, file, change) {
  const path = join(folder, 'data', file);
  const records = JSON.parse(readFileSync(path, 'utf8'));
  change(records);
  writeFileSync(path, JSON.stringify(records));
}

afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

describe('the build', { timeout: 120_000 }, () => {
  it('is the same to the byte wherever it is made', () => {
    const folders = [copyOfProject(), copyOfProject()];
    for (const folder of folders) expect(build(folder)).toMatchObject({ status: 0 });
    const [first, second] = folders.map((folder) => filesIn(join(folder, 'dist')));
    expect(Object.keys(first).length).toBeGreaterThan(5);
    expect(second).toEqual(first);
    const hostFile = Buffer.from(first['/_headers'], 'base64').toString();
    for (const [name, value] of Object.entries(securityHeaders)) expect(hostFile).toContain(`${name}: ${value}\n`);
  });

  it('fails on data that are well formed but not fit to be published', () => {
    const folder = copyOfProject();
    let planted;
    plant(folder, 'documents.json', (documents) => {
      planted = documents.find(({ url }) => url);
      planted.url = 'https://en.wikipedia.org/wiki/Entente';
    });
    const { status, output } = build(folder);
    expect(status).not.toBe(0);
    expect(output).toContain(`data/documents.json: ${planted.id}, url: "en.wikipedia.org" is an encyclopedia`);
  });

  it('fails on a claim from a document that is not there, naming file, record and path', () => {
    const folder = copyOfProject();
    let planted;
    plant(folder, 'claims.json', (claims) => {
      planted = claims[2].id;
      claims[2].document = 'nowhere';
    });
    const { status, output } = build(folder);
    expect(status).not.toBe(0);
    expect(output).toContain(`data/claims.json: ${planted}, document: there is no document "nowhere"`);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('fails on a field that the schema does not know', () => {
    const folder = copyOfProject();
    plant(folder, 'actors.json', (actors) => {
      actors[0].nickname = 'the bear';
    });
    const { status, output } = build(folder);
    expect(status).not.toBe(0);
    expect(output).toMatch(/data\/actors\.json: RU, nickname: .*never/);
  });

  it('fails on a file that is not JSON', () => {
    const folder = copyOfProject();
    writeFileSync(join(folder, 'data/relations.json'), '[{');
    const { status, output } = build(folder);
    expect(status).not.toBe(0);
    expect(output).toContain('data/relations.json is not JSON');
  });
});
