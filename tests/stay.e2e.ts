import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { painted, screens, visit } from './visit.ts';

interface Point {
  x: number;
  y: number;
}

/** The middle of an actor in the window. */
async function placeOf(page: Page, actor: string): Promise<Point> {
  const box = await page.locator(`[data-actor="${actor}"]`).boundingBox();
  if (!box) throw new Error(`${actor} is not in the picture`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

async function drag(page: Page, from: Point, to: Point) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Boxes may meet so far by their corners, which are round. */
const cornerPx = 4;

/**
 * Steps back through all days of change; answers how many there are, how far any actor strayed on the page, and which
 * actors, names and badges were cut off or lay upon each other.
 */
function walkOverAllChanges(page: Page, previous: string) {
  return page.evaluate(
    async ({ name, corner }) => {
      const actors = [...document.querySelectorAll('[data-actor]')];
      const places = () =>
        actors.map((actor) => {
          const { left, top, width, height } = actor.getBoundingClientRect();
          return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
        });
      const picture = document.querySelector('[data-testid="graph"] > *');
      const faults = new Set<string>();
      const look = () => {
        const seen = [...document.querySelectorAll('[data-actor], [data-actor] > span, [data-tie] > svg')].map(
          (element) => ({
            element,
            id: element.closest<HTMLElement>('[data-tie]')?.dataset['tie'] ?? element.textContent,
            box: element.getBoundingClientRect(),
          }),
        );
        const frame = picture?.getBoundingClientRect() ?? new DOMRect();
        for (const [index, { element, id, box }] of seen.entries()) {
          if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.add(`${id} is cut off`);
          if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1) faults.add(`${id} is cut off`);
          for (const other of seen.slice(index + 1)) {
            const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            const isApart = Math.min(wide, high) <= corner || element.contains(other.element);
            if (!isApart) faults.add(`${id} lies upon ${other.id}`);
          }
        }
      };
      const button = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
      const first = places();
      let [days, strayPx] = [0, 0];
      while (button && button.ariaDisabled !== 'true' && days < 1_000) {
        button.click();
        await new Promise(requestAnimationFrame);
        days += 1;
        look();
        for (const [index, { x, y }] of places().entries())
          strayPx = Math.max(strayPx, Math.hypot(x - (first[index]?.x ?? 0), y - (first[index]?.y ?? 0)));
      }
      return { days, strayPx, faults: [...faults] };
    },
    { name: previous, corner: cornerPx },
  );
}

test.describe('no actor moves while time does', () => {
  for (const size of screens) {
    test(`at ${size.width} px, on any day of change, and nothing covers another`, async ({ page }) => {
      await page.setViewportSize(size);
      await visit(page);
      const { days, strayPx, faults } = await walkOverAllChanges(page, 'Previous change');
      expect(days).toBeGreaterThan(30);
      expect(strayPx).toBeLessThanOrEqual(0.5);
      expect(faults).toEqual([]);
    });
  }

  // The longest sentences stand on the narrowest screens.
  for (const [width, height, query] of [
    [360, 740, ''],
    [390, 844, ''],
    [390, 844, '&known=2026-01-01'],
    [768, 1024, '&vs=2023-01-01'],
    [1024, 768, ''],
    [1024, 768, '&known=2026-01-01'],
  ] as const)
    test(`in German at ${width} × ${height} px${query}, while the sentence above it changes`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await visit(page, `lang=de${query}`);
      await painted(page);
      const { days, strayPx } = await walkOverAllChanges(page, 'Vorige Veränderung');
      expect(days).toBeGreaterThan(30);
      expect(strayPx).toBeLessThanOrEqual(0.5);
    });

  test('nor when lines are hidden, or the panel opens, or the page comes again', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    // The hint comes on the first visit only, and takes a row of the picture's room.
    await page.getByRole('button', { name: 'Close hint' }).click();
    await painted(page);
    const before = await placeOf(page, 'AM');
    await page.locator('button[data-family="alliance"]').click();
    expect(apart(await placeOf(page, 'AM'), before)).toBeLessThanOrEqual(0.5);
    await page.locator('button[data-actor="AZ"]').click();
    expect(apart(await placeOf(page, 'AM'), before)).toBeLessThanOrEqual(0.5);
    await page.reload();
    expect(apart(await placeOf(page, 'AM'), before)).toBeLessThanOrEqual(0.5);
  });
});

test.describe('an actor that is dragged', () => {
  test('goes along, stays pinned while time moves, and others yield', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const [home, target] = [await placeOf(page, 'AM'), await placeOf(page, 'EU')];
    await drag(page, home, target);
    const moved = page.locator('[data-actor="AM"]');
    await expect(moved).toHaveAttribute('data-pinned', '');
    await expect(moved).toHaveAccessibleName(/, pinned$/);
    expect(apart(await placeOf(page, 'AM'), target)).toBeLessThan(3);
    await expect.poll(async () => apart(await placeOf(page, 'EU'), target)).toBeGreaterThan(20);
    expect(page.url()).not.toContain('focus=');
    await page.keyboard.press(',');
    await page.keyboard.press(',');
    await painted(page);
    expect(apart(await placeOf(page, 'AM'), target)).toBeLessThan(3);
  });

  for (const way of ['p', 'a double click', 'the reset button']) {
    test(`returns home after ${way}`, async ({ page }) => {
      await visit(page, 'on=2024-06-12');
      const actor = page.locator('[data-actor="AM"]');
      const home = await placeOf(page, 'AM');
      await drag(page, home, { x: home.x + 120, y: home.y + 90 });
      await expect(actor).toHaveAttribute('data-pinned', '');
      if (way === 'p') await actor.press('p');
      else if (way === 'a double click') await actor.dblclick();
      else await page.getByRole('button', { name: 'Reset layout' }).click();
      await expect(actor).not.toHaveAttribute('data-pinned', '');
      await expect
        .poll(async () => apart(await placeOf(page, 'AM'), home), { timeout: 8_000 })
        .toBeLessThanOrEqual(0.5);
    });
  }
});

test('the wheel zooms around the pointer, the ground can be dragged, and 0 shows all again', async ({ page }) => {
  await visit(page, 'on=2024-06-12');
  const home = await placeOf(page, 'AM');
  const other = await placeOf(page, 'BY');
  await page.mouse.move(home.x, home.y);
  await page.mouse.wheel(0, -300);
  await expect
    .poll(async () => apart(await placeOf(page, 'AM'), await placeOf(page, 'BY')))
    .toBeGreaterThan(apart(home, other) * 1.2);
  expect(apart(await placeOf(page, 'AM'), home)).toBeLessThan(2);
  const ground = { x: home.x - 80, y: home.y + 120 };
  await drag(page, ground, { x: ground.x + 60, y: ground.y });
  expect((await placeOf(page, 'AM')).x - home.x).toBeCloseTo(60, 0);
  await page.locator('[data-actor="AM"]').press('0');
  await expect.poll(async () => apart(await placeOf(page, 'AM'), home)).toBeLessThan(1);
});

test.describe('fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** A place on the picture's ground, where no actor and no line's badge is. */
  async function groundOf(page: Page): Promise<{ point: Point; session: CDPSession }> {
    const point = await page.getByTestId('graph').evaluate((graph) => {
      const { left, top, width } = graph.getBoundingClientRect();
      for (let y = top + 220; y > top + 120; y -= 10)
        for (let x = left + 60; x < left + width - 60; x += 10) {
          const around = [-30, 0, 30].map((dx) => document.elementFromPoint(x + dx, y));
          if (around.every((element) => element && graph.contains(element) && !element.closest('button')))
            return { x, y };
        }
      throw new Error('There is no free ground.');
    });
    return { point, session: await page.context().newCDPSession(page) };
  }

  test('one of them over the graph scrolls the page', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const { point, session } = await groundOf(page);
    const before = await page.evaluate(() => scrollY);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    for (let up = 10; up <= 150; up += 10)
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: point.x, y: point.y - up }],
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await page.evaluate(() => scrollY)) - before).toBeGreaterThan(80);
  });

  test('two of them zoom the graph, not the page', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const { point, session } = await groundOf(page);
    const before = apart(await placeOf(page, 'AM'), await placeOf(page, 'BY'));
    await session.send('Input.synthesizePinchGesture', {
      ...point,
      scaleFactor: 1.6,
      relativeSpeed: 600,
      gestureSourceType: 'touch',
    });
    expect(apart(await placeOf(page, 'AM'), await placeOf(page, 'BY'))).toBeGreaterThan(before * 1.2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('a tapped actor opens without being pinned', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const actor = page.locator('[data-actor="RU"]');
    await actor.tap();
    await expect(page.getByTestId('panel').getByRole('heading', { level: 2 }).last()).toContainText('Russia');
    await expect(actor).not.toHaveAttribute('data-pinned', '');
  });
});

/** Whether an element is all in the window, and nothing lies upon its middle. */
function isUncovered(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
}

test.describe('what is touched stays in sight', () => {
  for (const width of [320, 390])
    for (const lang of ['de', 'en'])
      test(`the hint of the first visit at ${width} px (${lang})`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await visit(page, `lang=${lang}`);
        const hint = page.locator('.help-hint');
        const close = hint.getByRole('button');
        expect(await isUncovered(hint.locator('p'))).toBe(true);
        expect(await isUncovered(close)).toBe(true);
        const before = await placeOf(page, 'AM');
        await close.click();
        await expect(hint).toHaveCount(0);
        expect(apart(await placeOf(page, 'AM'), before)).toBeLessThanOrEqual(0.5);
      });

  test('on a phone the line to which Escape leads back', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, 'on=2024-06-12');
    const badge = page.locator('button[data-tie="AM~CSTO~alliance"]');
    await badge.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.app-panel')).toHaveAttribute('data-height', 'half');
    await page.keyboard.press('Escape');
    await expect(page.locator('.app-panel')).toHaveAttribute('data-height', 'low');
    await expect(badge).toBeFocused();
    expect(await isUncovered(badge)).toBe(true);
  });

  test('on a tablet the heading and the first claim of a tapped line', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await visit(page, 'on=2024-06-12');
    await page.locator('button[data-tie="AM~CSTO~alliance"]').click();
    const panel = page.getByTestId('panel');
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    expect((await panel.getByRole('heading', { level: 2 }).boundingBox())?.y).toBeLessThan(24);
    await expect(panel.locator('[data-claim]').first()).toBeInViewport();
  });
});
