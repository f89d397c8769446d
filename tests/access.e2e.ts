import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { drawnTies, painted, screens, visit } from './visit.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const states: Record<string, { query: string; open?: (page: Page) => Promise<void> }> = {
  graph: { query: 'on=2024-06-12' },
  table: { query: 'on=2024-06-12&show=table' },
  panel: { query: 'on=2024-06-12&focus=AM~CSTO~alliance' },
  denied: { query: 'on=2024-07-12&focus=AM~NATO~aspiration' },
  known: { query: 'on=2021-01-01&known=2021-01-01&focus=AM' },
  compared: { query: 'on=2025-07-22&vs=2024-06-13' },
  'compared table': { query: 'on=2025-07-22&vs=2024-06-13&show=table' },
  lanes: { query: 'on=2024-06-12&known=2024-07-01&show=lanes' },
  disputes: { query: 'show=disputes&focus=X01' },
  about: { query: 'show=about' },
  story: { query: 'story=turn.9' },
  help: {
    query: 'on=2024-06-12',
    open: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByTestId('help').locator('kbd').first()).toBeVisible();
    },
  },
  cite: {
    query: 'on=2024-06-12&focus=AM~CSTO~alliance',
    open: async (page) => {
      await page.locator('.cite-open').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  report: {
    query: 'on=2024-06-12&focus=AM~CSTO~alliance',
    open: async (page) => {
      await page.locator('.report-open').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  verify: {
    query: 'on=2024-06-12',
    open: async (page) => {
      await page.locator('.header-more summary').click();
      await page.getByRole('button', { name: /^(Check quotes|Zitate prüfen)/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  search: {
    query: 'on=2024-06-12',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByTestId('search').getByRole('combobox').fill('armen');
    },
  },
};

const turns = ['theme=light&lang=de', 'theme=dark&lang=en', 'theme=light&lang=en', 'theme=dark&lang=de'];

/** Each state in each size; states and sizes each meet both themes, both languages, and sizes all pairings of them. */
const views = Object.entries(states).flatMap(([state, { query, open }], row) =>
  screens.map((size, column) => ({ state, size, open, query, turn: turns[(row + column) % turns.length] ?? '' })),
);

test.describe('axe finds nothing in', () => {
  test.use({ reducedMotion: 'reduce' });
  for (const { state, size, open, query, turn } of views) {
    test(`${state}, ${size.width} px, ${turn}`, async ({ page }) => {
      await page.setViewportSize(size);
      await visit(page, `${query}&${turn}`);
      await open?.(page);
      await painted(page);
      const { violations, passes } = await new AxeBuilder({ page })
        .options({ runOnly: levels, resultTypes: ['violations'] })
        .analyze();
      expect(passes.length).toBeGreaterThan(20);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });
  }
});

test.describe('the page reflows', () => {
  for (const { width, height } of [{ width: 320, height: 640 }, ...screens]) {
    test(`and never scrolls sideways at ${width} px, even with wider text`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const { query, open } of Object.values(states)) {
        await visit(page, `${query}&lang=de`);
        await open?.(page);
        for (const isSpaced of [false, true]) {
          if (isSpaced) await spaceText(page);
          const { wide, clipped } = await overflow(page);
          expect(wide, query).toBeLessThanOrEqual(width);
          expect(clipped, query).toEqual([]);
        }
      }
    });
  }
});

test('magnified fourfold, nothing fixed hides the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, 'on=2024-06-12&focus=AM');
  const fixedPx = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect().height)
      .reduce((sum, height) => sum + height, 0),
  );
  expect(fixedPx).toBeLessThanOrEqual(128);
});

/** The overrides of WCAG 1.4.12, as a reader's own style sheet would set them. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** How wide the page is, and the texts that their own box cuts off. */
function overflow(page: Page): Promise<{ wide: number; clipped: string[] }> {
  return page.evaluate(() => {
    const clipped = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasText || !element.checkVisibility() || clipPath !== 'none') return false;
      const isCut = (mode: string, inner: number, outer: number) =>
        (mode === 'hidden' || mode === 'clip') && inner > outer + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
      );
    });
    return {
      wide: document.documentElement.scrollWidth,
      clipped: clipped.map((element) => element.outerHTML.slice(0, 120)),
    };
  });
}

test.describe('targets', () => {
  for (const { width, height } of screens) {
    test(`are at least 24 px at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const { query, open } of Object.values(states)) {
        await visit(page, query);
        await open?.(page);
        const small = await page.evaluate(() => {
          const isInSentence = (element: Element) =>
            element.matches('a') && getComputedStyle(element).display === 'inline' && element.closest('p') !== null;
          return [...document.querySelectorAll('button, a[href], input, select, summary')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInSentence(element))
            .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
            .map(({ element, box }) => `${box.width}×${box.height} ${element.outerHTML.slice(0, 120)}`);
        });
        expect(small, query).toEqual([]);
      }
    });
  }

  test.describe('of main controls', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test('are 44 px for a finger', async ({ page }) => {
      await visit(page, 'on=2024-06-12');
      const controls = page.locator('header .control, [data-testid="timeline"] .control, [data-actor]');
      for (const control of await controls.filter({ visible: true }).all()) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), await control.innerText()).toBeGreaterThanOrEqual(43.5);
      }
      expect((await page.getByRole('slider').boundingBox())?.height).toBeGreaterThanOrEqual(24);
    });
  });
});

test.describe('names say what is there, never where on the screen', () => {
  for (const { lang, actor, tie } of [
    {
      lang: 'en',
      actor: /^\p{Lu}[\p{L} ]+, (state|organisation), (\d+) lines?$/u,
      tie: /^\p{Lu}.+ \p{Lu}[\p{L} ]+, \p{Lu}[\p{L} ]+, (in force|in place|ongoing|under way|declared( aim)?|not carried out|suspended|planned|alleged)(, (disputed|denied))?, \d+ sources?(, told, not quoted)?(, and \d+ more)?(, new)?$/u,
    },
    {
      lang: 'de',
      actor: /^\p{Lu}[\p{L} ]+, (Staat|Organisation), (\d+) Linien?$/u,
      tie: /^\p{Lu}.+ \p{Lu}[\p{L} ]+, \p{Lu}[\p{L} ]+, (in Kraft|besteht|vor Ort|läuft|dauert an|erklärt(es Ziel)?|nicht vollzogen|ausgesetzt|geplant|behauptet)(, (strittig|dementiert))?, \d+ Quellen?(, erzählt, nicht zitiert)?(, und \d+ weitere)?(, neu)?$/u,
    },
  ]) {
    test(`for actors and ties (${lang})`, async ({ page }) => {
      await visit(page, `on=2024-06-12&lang=${lang}`);
      const ties = await drawnTies(page);
      for (const button of await page.locator('[data-actor]').all()) {
        const id = await button.getAttribute('data-actor');
        const own = ties.filter((each) =>
          each
            .split('~')
            .slice(0, 2)
            .includes(id ?? ''),
        );
        await expect(button).toHaveAccessibleName(actor);
        const name = (await button.getAttribute('aria-label')) ?? '';
        expect(Number(actor.exec(name)?.[2]), name).toBe(own.length);
      }
      for (const id of ties) await expect(page.locator(`[data-tie="${id}"]`)).toHaveAccessibleName(tie);
    });
  }
});

test('forced colours keep lines, patterns and actors visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, 'on=2018-07-01');
  const seen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const isInk = (colour: string) => colour !== 'none' && colour !== ground && colour !== canvas;
    const lines = [...document.querySelectorAll('[data-line] [data-d="line"]')].map((path) => {
      const { stroke, fill } = getComputedStyle(path);
      return isInk(stroke) || isInk(fill);
    });
    const actors = [...document.querySelectorAll('[data-actor]')].map((actor) => {
      const { borderTopStyle, borderTopColor } = getComputedStyle(actor);
      return borderTopStyle === 'solid' && isInk(borderTopColor);
    });
    return { lines, actors };
  });
  expect(seen.lines.length).toBeGreaterThan(5);
  expect([...seen.lines, ...seen.actors]).not.toContain(false);
  await visit(page, 'on=2026-01-01');
  const dots = page.locator('[data-line$="~aspiration"] [data-d="line"]').first();
  expect(await dots.evaluate((path) => getComputedStyle(path).strokeDasharray)).not.toBe('none');
});

test('reduced motion: nothing tweens, and playing still steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, 'on=2020-09-20');
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.keyboard.press('.');
  expect(await moving()).toBe(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const transform = () => page.locator('[data-actor="AM"]').boundingBox();
  const zoomed = await transform();
  await page.waitForTimeout(250);
  expect(await transform()).toEqual(zoomed);
  const day = await page.getByTestId('date').inputValue();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByTestId('date')).not.toHaveValue(day);
  expect(await moving()).toBe(0);
});
