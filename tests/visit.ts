import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

/** The three sizes of the design. */
export const screens = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

/** Opens the app with a query and waits until its picture stands in its own type. */
export async function visit(page: Page, query = ''): Promise<void> {
  await page.goto(query ? `./?${query}` : './');
  await expect(
    page
      .locator('[data-actor], :is([data-testid="table"], [data-testid="lanes"], [data-testid="disputes"]) *')
      .or(page.getByTestId('about'))
      .first(),
  ).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

export function sliderOf(page: Page): Locator {
  return page.getByTestId('timeline').getByRole('slider').first();
}

/** The day that the page shows, as `2024-06-12`. */
export function dayShown(page: Page): Promise<string> {
  return page.getByTestId('date').inputValue();
}

/** Waits until all that has been asked for is on the screen. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** What the address bar asks for, once the last change has been written. */
export async function linkOf(page: Page): Promise<URLSearchParams> {
  await page.waitForTimeout(600);
  return new URL(page.url()).searchParams;
}

/** Values of an attribute of all elements that a locator finds, in their order. */
export function attributes(locator: Locator, name: string): Promise<string[]> {
  return locator.evaluateAll((elements, wanted) => elements.map((each) => each.getAttribute(wanted) ?? ''), name);
}

/** Ids of the ties that are drawn on the day, without those that have just ended. */
export function drawnTies(page: Page): Promise<string[]> {
  return attributes(page.locator('[data-testid="graph"] button[data-tie]:not([data-change="ended"])'), 'data-tie');
}

/** Listens to the live region from now on; answers how to ask for all that it has said. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.getByTestId('status').evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return texts;
  });
  return () => said.jsonValue();
}
