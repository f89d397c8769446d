import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { attributes, dayShown, drawnTies, sliderOf, visit } from './visit.ts';

function pressed(page: Page, attribute: string): Promise<string[]> {
  return attributes(page.locator(`button[${attribute}][aria-pressed="true"]`), attribute);
}

/** Changes that follow each other within a second are one step of Back. */
function nextStep(page: Page): Promise<void> {
  return page.waitForTimeout(1_100);
}

test.describe('a link', () => {
  const query =
    'on=2020-10-01&families=alliance,tension&statuses=in-force,planned&focus=AM&show=table&lang=de&theme=dark';

  test('restores date, filters, focus, view, language and theme, and reloading keeps them', async ({ page }) => {
    await visit(page, query);
    for (const isReload of [false, true]) {
      if (isReload) await page.reload();
      await expect(page.getByTestId('table')).toBeVisible();
      expect(await dayShown(page)).toBe('2020-10-01');
      await expect(page.getByTestId('timeline').locator('time')).toHaveText('1. Oktober 2020');
      expect(await pressed(page, 'data-family')).toEqual(['alliance', 'tension']);
      expect(await pressed(page, 'data-status-filter')).toEqual(['in-force', 'planned']);
      await expect(page.getByTestId('panel').getByRole('heading', { level: 2 })).toContainText('Armenien');
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByRole('alert')).toBeHidden();
      expect(page.url().split('?')[1]).toBe(query);
    }
  });

  test('to the page about the data survives reload, and Back leads to where the reader was', async ({ page }) => {
    await visit(page, 'on=2024-06-12&focus=AM&show=table&lang=en');
    await nextStep(page);
    await page.locator('.header-more summary').click();
    await page.getByRole('link', { name: 'About the data and the method' }).click();
    const about = page.getByTestId('about');
    await expect(about.getByRole('heading', { level: 2 })).toBeFocused();
    await expect.poll(() => page.url()).toContain('show=about');
    await page.reload();
    await expect(about).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    await page.goBack();
    await expect(page.getByTestId('table')).toBeVisible();
    await expect(page.getByTestId('panel').getByRole('heading', { level: 2 })).toContainText('Armenia');
    expect(await dayShown(page)).toBe('2024-06-12');
  });

  test('opens the tie or the relation that it names', async ({ page }) => {
    await visit(page, 'on=2024-06-12&focus=AM~CSTO~alliance');
    const tie = page.locator('button[data-tie="AM~CSTO~alliance"]');
    await expect(tie).toHaveAttribute('aria-current', 'true');
    const relations = (await tie.getAttribute('data-relations'))?.split(' ') ?? [];
    const last = relations.at(-1) ?? '';
    await visit(page, `on=2024-06-12&focus=${last}`);
    await expect(tie).toHaveAttribute('aria-current', 'true');
    await expect(page.getByTestId('panel').locator('[data-relation]').first()).toHaveAttribute('data-relation', last);
  });

  test('that a reader has made shows the next reader the same', async ({ page, browser, baseURL }) => {
    await visit(page);
    await page.getByTestId('date').fill('2023-09-20');
    await page.locator('button[data-family="arms"]').click();
    await page.locator('button[data-actor="AZ"]').click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect.poll(() => page.url()).toContain('show=table');
    await expect(page.locator('[data-testid="table"] [data-relation]').first()).toBeVisible();
    const textOf = async (one: Page) => [
      await one.getByTestId('summary').innerText(),
      await one.getByRole('main').innerText(),
      await one.getByTestId('panel').innerText(),
    ];
    const seen = await textOf(page);
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    const next = await context.newPage();
    await visit(next, page.url().split('?')[1]);
    expect(await textOf(next)).toEqual(seen);
    await context.close();
  });

  test('stays bare while the view is the first one', async ({ page, baseURL }) => {
    await visit(page);
    await page.locator('button[data-family="arms"]').click();
    await expect.poll(() => page.url()).toContain('families=');
    await page.locator('button[data-family="arms"]').click();
    await expect.poll(() => page.url()).toBe(baseURL);
  });
});

test.describe('Back', () => {
  test('returns from a click, and Forward repeats it', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const heading = page.getByTestId('panel').getByRole('heading', { level: 2 }).last();
    await page.locator('button[data-actor="AM"]').click();
    await expect.poll(() => page.url()).toContain('focus=AM');
    await expect(heading).toContainText('Armenia');
    await page.goBack();
    await expect(heading).toHaveText('What changed here');
    expect(page.url()).not.toContain('focus');
    await page.goForward();
    await expect(heading).toContainText('Armenia');
  });

  test('returns step by step: date, then focus', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const before = await drawnTies(page);
    await page.locator('button[data-actor="AZ"]').click();
    await nextStep(page);
    await page.getByTestId('date').fill('1994-12-31');
    await expect.poll(() => page.url()).toContain('on=1994-12-31');
    await page.goBack();
    await expect(page.getByTestId('date')).toHaveValue('2024-06-12');
    expect(page.url()).toContain('focus=AZ');
    expect(await drawnTies(page)).toEqual(before);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'What changed here' })).toBeVisible();
  });

  test('leaves a scrub in one step', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    for (let key = 0; key < 12; key += 1) await sliderOf(page).press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('on=2023-06-12');
    await page.goBack();
    await expect(page.getByTestId('date')).toHaveValue('2024-06-12');
  });
});

test.describe('what a link says wrongly', () => {
  test('falls back to the first view, and the reader is told what', async ({ page }) => {
    await visit(page);
    const [day, ties] = [await dayShown(page), await drawnTies(page)];
    await visit(page, 'on=yesterday&families=love&show=hologram&theme=plaid&lang=tlh');
    expect(await dayShown(page)).toBe(day);
    expect(await drawnTies(page)).toEqual(ties);
    const notice = page.getByRole('alert');
    for (const value of ['on=yesterday', 'families=love', 'show=hologram', 'theme=plaid', 'lang=tlh'])
      await expect(notice).toContainText(`“${value}” is not a valid value`);
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
  });

  test('keeps what is right beside it', async ({ page }) => {
    await visit(page, 'on=2020-10-01&show=hologram&families=tension');
    expect(await dayShown(page)).toBe('2020-10-01');
    for (const tie of await drawnTies(page)) expect(tie).toMatch(/~tension$/);
    await expect(page.getByRole('alert')).toContainText('show=hologram');
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
  });

  test('is named when its key means nothing, once and in the language of the page', async ({ page }) => {
    await visit(page, 'lang=de&colour=red&colour=blue');
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
      '„colour“ ist hier unbekannt und wurde übergangen.',
    ]);
  });

  test('is named when it is a day outside the timeline, of which the nearest is shown', async ({ page }) => {
    await visit(page, 'on=2199-01-01');
    await expect(page.getByRole('alert')).toContainText('“on=2199-01-01” lies outside the period');
    expect(await dayShown(page)).toBe(await page.getByTestId('date').getAttribute('max'));
  });

  test('is named when nothing bears the id in focus', async ({ page }) => {
    await visit(page, 'focus=ATLANTIS');
    await expect(page.getByTestId('panel')).toContainText('“ATLANTIS”');
  });
});

test.describe('the reader', () => {
  test('switches the language, and everything follows', async ({ page }) => {
    await visit(page, 'on=2024-06-12&focus=F78-2');
    const quote = page.getByTestId('panel').locator('blockquote').first();
    const original = await quote.innerText();
    await page.getByLabel('Stories, link, method, language, appearance').click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(/^Wer steht zu wem\?/);
    await expect(page.getByTestId('summary')).toContainText('12. Juni 2024');
    await expect(page.locator('button[data-actor="AM"]')).toHaveAccessibleName(/^Armenien, Staat, /);
    expect(await quote.innerText()).toBe(original);
    await expect.poll(() => page.url()).toContain('lang=de');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveTitle(/^Who stands with whom\?/);
    await expect.poll(() => page.url()).not.toContain('lang=');
  });

  test('switches the theme; until then the page follows the system', async ({ page }) => {
    const html = page.locator('html');
    const ground = () => html.evaluate((element) => getComputedStyle(element).backgroundColor);
    await visit(page);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(html).toHaveAttribute('data-theme', 'dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByLabel('Stories, link, method, language, appearance').click();
    await page.getByRole('button', { name: 'Light' }).click();
    await expect(html).toHaveAttribute('data-theme', 'light');
    expect(await ground()).toBe(light);
    await expect.poll(() => page.url()).toContain('theme=light');
    await page.getByRole('button', { name: 'System' }).click();
    expect(await ground()).toBe(dark);
    await expect.poll(() => page.url()).not.toContain('theme=');
  });

  test('never sees the other theme or language flash', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?theme=dark&lang=de', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('#root')).toBeEmpty();
    release();
    await expect(page.getByTestId('graph')).toBeVisible();
  });
});
