import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { attributes, dayShown, drawnTies, painted, screens, visit } from './visit.ts';

/** What the reader's focus is on: an actor's or tie's id, else a description. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return 'body';
    return active.dataset['actor'] ?? active.dataset['tie'] ?? active.outerHTML.slice(0, 80);
  });
}

test.describe('the graph by keyboard', () => {
  test('is one stop of Tab, to which Tab returns', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    await page.locator('button[data-quoted-filter]').focus();
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(await attributes(page.locator('[data-actor]'), 'data-actor')).toContain(first);
    await page.keyboard.press('.');
    const tie = await focused(page);
    expect(tie).toContain('~');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(tie);
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('button[data-quoted-filter]')).toBeFocused();
  });

  test('reaches every actor with the arrows, in every size', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    for (const size of screens) {
      await page.setViewportSize(size);
      await painted(page);
      const actors = await attributes(page.locator('[data-actor]'), 'data-actor');
      const reached = new Set(actors.slice(0, 1));
      for (const from of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          await page.locator(`[data-actor="${from}"]`).focus();
          await page.keyboard.press(key);
          reached.add(await focused(page));
        }
      }
      expect([...reached].toSorted(), `${size.width} px`).toEqual(actors.toSorted());
    }
  });

  for (const on of ['2024-06-12', '2012-12-31', '2013-01-01', '2023-10-01']) {
    test(`walks an actor's ties with . and , on ${on}`, async ({ page }) => {
      await visit(page, `on=${on}`);
      const ties = await attributes(page.locator('button[data-tie]'), 'data-tie');
      for (const actor of ['AM', 'BY']) {
        const own = ties.filter((id) => id.split('~').slice(0, 2).includes(actor));
        await page.locator(`[data-actor="${actor}"]`).focus();
        const walked: string[] = [];
        for (const _ of own) {
          await page.keyboard.press('.');
          walked.push(await focused(page));
        }
        expect(walked.toSorted(), actor).toEqual(own.toSorted());
        await page.keyboard.press('.');
        expect(await focused(page)).toBe(walked[0]);
        await page.keyboard.press(',');
        expect(await focused(page)).toBe(walked.at(-1));
        await page.keyboard.press('Escape');
        expect(await focused(page)).toBe(actor);
      }
    });
  }

  test('opens with Enter and returns with Escape', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const heading = page.getByTestId('panel').getByRole('heading', { level: 2 }).last();
    await page.locator('[data-actor="AM"]').focus();
    await page.keyboard.press('Enter');
    await expect(heading).toContainText('Armenia');
    expect(await focused(page)).toBe('AM');
    await page.keyboard.press('Escape');
    await expect(heading).toHaveText('What changed here');
    await page.keyboard.press('.');
    const tie = await focused(page);
    await page.keyboard.press('Enter');
    await expect(heading).toContainText('Armenia');
    await expect(page.getByTestId('status')).toHaveText(/^Opened: .+, \d+ claims?$/);
    expect(await focused(page)).toBe(tie);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('AM');
    await page.keyboard.press('Escape');
    await expect(heading).toHaveText('What changed here');
    expect(await focused(page)).toBe('AM');
  });
});

test.describe('the focus is never lost to the page', () => {
  test('when time takes away the line that has it: its actor gets it', async ({ page }) => {
    await visit(page, 'on=1992-06-01');
    const early = await attributes(page.locator('[data-testid="graph"] button[data-tie]'), 'data-tie');
    for (const open of [false, true]) {
      await page.getByTestId('date').fill('2024-06-12');
      await expect.poll(() => page.url()).toContain('on=2024-06-12');
      const late = (await drawnTies(page)).find((id) => !early.includes(id) && id.startsWith('AM~')) ?? '';
      await page.locator(`[data-tie="${late}"]`).press(open ? 'Enter' : 'Shift');
      await page.goBack();
      await expect(page.locator(`[data-tie="${late}"]`)).toBeHidden();
      await expect.poll(() => focused(page)).toBe('AM');
    }
  });

  for (const { where, query, start } of [
    { where: 'the changes', query: 'on=2024-12-31', start: '[data-testid="panel"] li button.panel-row' },
    { where: 'the open evidence', query: 'on=2024-12-31&focus=AM', start: '[data-testid="panel"] [data-opens]' },
    { where: 'the table', query: 'on=2024-12-31&show=table', start: '[data-testid="table"] tbody th button' },
  ]) {
    test(`while time moves under ${where}`, async ({ page }) => {
      await visit(page, query);
      await page.locator(start).last().focus();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(',');
        expect(await focused(page)).not.toBe('body');
      }
      expect((await dayShown(page)) < '2024').toBe(true);
    });
  }
});
