import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { attributes, dayShown, linkOf, sliderOf, visit } from './visit.ts';

const membership = 'AM-CSTO-membership';
const lane = (page: Page, id = membership) => page.locator(`[data-testid="lanes"] [data-relation="${id}"]`);
const nameOf = (page: Page, id = membership) => lane(page, id).getByRole('button').first();
const headingOf = (page: Page) => page.getByTestId('panel').getByRole('heading', { level: 2 }).last();

/** The relation on whose lane the keyboard stands, and what covers it. */
function stop(page: Page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    const own = active?.closest('[data-relation]');
    const box = active?.getBoundingClientRect();
    const over = box && document.elementFromPoint(box.left + 4, box.top + 4);
    const isCovered = over?.closest('.lanes-top, .app-panel, .app-dock') !== null;
    return { relation: own?.getAttribute('data-relation'), isCovered };
  });
}

test('the lifelines open by a link, at the lane of what is in focus and nowhere else', async ({ page }) => {
  await visit(page, `on=2024-06-12&show=lanes&focus=${membership}`);
  await expect(lane(page)).toBeInViewport();
  await expect(nameOf(page)).toHaveAttribute('aria-current', 'true');
  await expect(headingOf(page)).toContainText('Armenia – CSTO');

  await visit(page, 'on=2024-06-12&show=lanes');
  await expect(page.getByTestId('lanes').getByRole('region').first()).toBeInViewport();
  expect(await page.getByTestId('lanes').evaluate((lanes) => lanes.scrollTop + scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('the lifelines share what is in focus with graph, table and panel', async ({ page }) => {
  await visit(page, 'on=2024-06-12&focus=AM~CSTO~alliance');
  await page.getByRole('button', { name: 'Lifelines' }).click();
  await expect(lane(page)).toBeInViewport();
  await expect(nameOf(page)).toHaveAttribute('aria-current', 'true');
  await nameOf(page, 'RU-CSTO-membership').click();
  await expect(headingOf(page)).toContainText('Russia – CSTO');
  expect(await linkOf(page).then((link) => [link.get('show'), link.get('focus')])).toEqual([
    'lanes',
    'RU-CSTO-membership',
  ]);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('[data-testid="table"] tr[aria-current="true"]')).toHaveAttribute(
    'data-relation',
    'RU-CSTO-membership',
  );
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(page.locator('[data-tie="CSTO~RU~alliance"]')).toHaveAttribute('aria-current', 'true');
});

test('a press on a mark opens its claim in the panel', async ({ page }) => {
  await visit(page, 'on=2024-06-12&show=lanes');
  const mark = lane(page, 'AM-NATO-partnership').locator('.lanes-tick').first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await expect(headingOf(page)).toContainText('Armenia – NATO');
});

test('every lane is reached by keyboard, and none then stands behind the head', async ({ page }) => {
  await visit(page, 'on=2024-06-12&show=lanes&families=tension');
  const ids = await attributes(page.locator('[data-testid="lanes"] [data-relation]'), 'data-relation');
  await page.getByRole('button', { name: 'Since 2023' }).focus();
  await page.keyboard.press('Tab');
  expect(await stop(page)).toEqual({ relation: ids[0], isCovered: false });
  for (const id of ids.slice(1)) {
    await page.keyboard.press('ArrowDown');
    expect(await stop(page)).toEqual({ relation: id, isCovered: false });
  }
  for (const id of ids.slice(0, -1).toReversed()) {
    await page.keyboard.press('ArrowUp');
    expect(await stop(page)).toEqual({ relation: id, isCovered: false });
  }
});

test('a claim is reached by keyboard, sets the date, and opens; Escape leads back step by step', async ({ page }) => {
  await visit(page, 'on=2024-06-12&show=lanes');
  await nameOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('d');
  expect(await dayShown(page)).toMatch(/^199/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByTestId('status')).toHaveText(/^\d+ \w+ 199\d: planned/);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toContainText('Armenia – CST');
  await expect(page.getByTestId('panel').locator('[data-claim]:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(headingOf(page)).not.toContainText('Armenia – CST');
  await expect(lane(page).getByRole('button', { name: /Claim \d+ of \d+$/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(nameOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  expect((await stop(page)).relation).toBeUndefined();
});

test('the keys of the page keep their meaning among the lifelines', async ({ page }) => {
  await visit(page, 'on=2024-06-12&show=lanes');
  await nameOf(page).focus();
  await page.keyboard.press(',');
  await expect.poll(() => dayShown(page)).toMatch(/^2024-05-/);
  await page.keyboard.press('.');
  await expect.poll(() => dayShown(page)).toBe('2024-06-12');
  await expect(nameOf(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox').or(page.getByRole('searchbox')).first()).toBeFocused();
});

test('moving the date draws no lane anew', async ({ page }) => {
  await visit(page, 'on=2024-06-12&show=lanes');
  const changes = await page.getByTestId('lanes').evaluateHandle((lanes) => {
    const seen = { count: 0 };
    const observer = new MutationObserver((records) => (seen.count += records.length));
    for (const drawing of lanes.querySelectorAll('.lanes-drawing, .lanes-name'))
      observer.observe(drawing, { attributes: true, childList: true, subtree: true, characterData: true });
    return seen;
  });
  const line = page.locator('.lanes-cursor[data-cursor="on"]');
  const before = await line.boundingBox();
  for (const key of ['Home', 'PageUp', 'PageUp', 'ArrowRight']) await sliderOf(page).press(key);
  expect(await dayShown(page)).toBe('1993-02-01');
  expect((await line.boundingBox())?.x).toBeLessThan((before?.x ?? 0) - 400);
  expect(await changes.jsonValue()).toEqual({ count: 0 });
});

test('on a tablet, where the panel lies below, a press on a name leads there, and closing it back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await visit(page, 'on=2024-06-12&show=lanes');
  await nameOf(page).click();
  await expect(headingOf(page)).toBeFocused();
  await expect(headingOf(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(nameOf(page)).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a name opens the sheet, and its lane stays in sight above it', async ({ page }) => {
    await visit(page, 'on=2024-06-12&show=lanes');
    await nameOf(page).scrollIntoViewIfNeeded();
    await nameOf(page).tap();
    await expect(headingOf(page)).toContainText('Armenia – CSTO');
    await expect(headingOf(page)).toBeInViewport();
    const foot = () => lane(page).evaluate((element) => element.getBoundingClientRect().bottom);
    const sheet = () => page.getByTestId('panel').evaluate((panel) => panel.getBoundingClientRect().top);
    await expect.poll(async () => (await foot()) <= (await sheet())).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
