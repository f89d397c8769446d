import { test as base, type BrowserContext } from '@playwright/test';
import { serve } from '../tools/server.mjs';

/** What goes wrong in any page of a journey: console errors, uncaught errors, policy violations, foreign requests. */
interface Faults {
  /** Faults that match are what the test is about. */
  expect: (pattern: RegExp) => void;
}

interface Site {
  address: string;
}

async function record(context: BrowserContext, site: Site, seen: string[]) {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy violation: ${effectiveDirective} ${blockedURI}`),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.address).origin) seen.push(`foreign request: ${href}`);
  });
}

/**
 * A reader's journey through the built app: `page.goto('./?lang=de')` opens it on a server of the worker's own, and
 * any fault fails the test.
 */
export const test = base.extend<{ faults: Faults }, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serve();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.address),
  faults: [
    async ({ context, site }, use) => {
      const expected: RegExp[] = [];
      const seen: string[] = [];
      await record(context, site, seen);
      await use({ expect: (pattern) => expected.push(pattern) });
      base.expect(seen.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
