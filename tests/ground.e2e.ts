import type { Page } from '@playwright/test';
import { serve } from '../tools/server.mjs';
import { expect, test } from './journey.ts';

async function expectOpen(page: Page) {
  await expect(page.getByTestId('summary')).toHaveText(/\d/);
  await expect(page.getByTestId('graph').or(page.getByTestId('table'))).toBeVisible();
}

test.describe('the page', () => {
  test('opens at the root of a host', async ({ page }) => {
    const answer = await page.goto('./');
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
    await expectOpen(page);
  });

  test('opens under any path, with or without the closing slash', async ({ page, faults }) => {
    const site = await serve({ prefix: '/news/2024/entente/' });
    faults.expect(new RegExp(`^foreign request: ${new URL(site.address).origin}/`));
    await page.goto(`${site.address.slice(0, -1)}?lang=de`);
    expect(page.url()).toBe(`${site.address}?lang=de`);
    await expectOpen(page);
    const outside = await page.request.get(new URL('/assets/', site.address).href);
    expect(outside.status()).toBe(404);
    await site.close();
  });

  test('asks for nothing that is not there', async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto('./', { waitUntil: 'networkidle' });
    expect(missing).toEqual([]);
  });

  test('puts its policy before all that the policy governs', async ({ page }) => {
    await page.goto('./');
    const first = await page.evaluate(() => document.head.firstElementChild?.getAttribute('http-equiv'));
    expect(first).toBe('Content-Security-Policy');
  });

  test('answers a missing asset with 404 and no HTML', async ({ page }) => {
    for (const path of ['assets/gone.js', 'gone', 'data/claims.json', '.htaccess', '..%2fpackage.json', '%']) {
      const answer = await page.request.get(`./${path}`);
      expect(answer.status(), path).toBe(404);
      expect(answer.headers()['content-type'], path).toContain('text/plain');
    }
  });
});

test.describe('a broken link', () => {
  const broken = [
    'on=2024-02-30',
    'on=1812-06-24',
    'families=love',
    'show=hologram',
    'constructor=__proto__',
    'focus=%00%ff&on=&lang=tlh&theme=plaid',
    `on=${'9'.repeat(5_000)}`,
  ];
  for (const query of broken) {
    test(`"${query.slice(0, 40)}" opens the page with a message`, async ({ page }) => {
      await page.goto(`./?${query}`);
      await expectOpen(page);
      const notice = page.getByRole('alert');
      await expect(notice).toBeVisible();
      await expect(notice).not.toContainText(/undefined|\[object|NaN/);
    });
  }

  test('says so in the language of the link', async ({ page }) => {
    await page.goto('./?lang=de&on=gestern');
    await expect(page.getByRole('alert')).toContainText('kein gültiger Wert');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

test.describe('time zones', () => {
  for (const timezoneId of ['America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']) {
    test(`the page says in ${timezoneId} what it says in UTC`, async ({ browser, baseURL }) => {
      const textIn = async (zone: string) => {
        const context = await browser.newContext({ baseURL: baseURL ?? '', timezoneId: zone, locale: 'en-GB' });
        const page = await context.newPage();
        await page.goto('./?on=2024-02-29&show=table');
        await expectOpen(page);
        const text = await page.locator('body').innerText();
        await context.close();
        return text;
      };
      expect(await textIn(timezoneId)).toBe(await textIn('UTC'));
    });
  }
});

test('the page works where storage is denied', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: deny });
    Object.defineProperty(window, 'sessionStorage', { get: deny });
  });
  await page.goto('./');
  await expectOpen(page);
});
