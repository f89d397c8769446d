import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './contentPolicy.mjs';
import { serve } from './server.mjs';

const outer = mkdtempSync(join(tmpdir(), 'entente-server-'));
const folder = join(outer, 'site');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(outer, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<!doctype html><p>page');
writeFileSync(join(folder, '.hidden'), 'hidden');
writeFileSync(join(folder, 'assets/a-1.js'), 'export {}');

let site;
beforeAll(async () => {
  site = await serve({ folder, prefix: '/under/' });
});
afterAll(async () => {
  await site.close();
  rmSync(outer, { recursive: true });
});

function ask(path, options) {
  return fetch(new URL(path, site.address), { redirect: 'manual', ...options });
}

describe('the server', () => {
  it('sends the security headers with every answer', async () => {
    for (const path of ['./', 'missing', '/']) {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
    }
  });

  it('serves the page under its prefix, whatever the query', async () => {
    const answer = await ask('./?on=2024-06-12');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('page');
  });

  it('adds the slash that relative addresses need', async () => {
    const answer = await ask('/under?lang=de');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/under/?lang=de');
  });

  it('lets hashed assets be kept and the page be asked for again', async () => {
    expect((await ask('assets/a-1.js')).headers.get('cache-control')).toContain('immutable');
    expect((await ask('./')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    'gone.js',
    'assets/',
    'assets',
    '.hidden',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '%00',
    '%',
    '/',
    '/other/',
  ])('answers %s with 404 and plain text', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toBe('Not found\n');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('./', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await ask('./', { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when one is taken', async () => {
    const taken = Number(new URL(site.address).port);
    const second = await serve({ folder, port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
