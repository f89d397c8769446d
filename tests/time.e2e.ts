import { expect, test } from './journey.ts';
import { dayShown, listen, sliderOf, visit } from './visit.ts';

test.describe('time', () => {
  test('goes to the previous and the next change, and says what changed', async ({ page }) => {
    await visit(page, 'on=2024-06-20');
    const words = page.getByTestId('timeline').locator('time');
    const before = await dayShown(page);
    await page.getByRole('button', { name: 'Previous change' }).click();
    const earlier = await dayShown(page);
    expect(earlier < before).toBe(true);
    await expect(page.getByTestId('status')).toHaveText(new RegExp(`^${await words.innerText()}\\. .+: .+\\.$`));
    const said = await page.getByTestId('status').innerText();

    await page.getByRole('button', { name: 'Next change' }).click();
    expect((await dayShown(page)) > before).toBe(true);
    await page.keyboard.press(',');
    expect(await dayShown(page)).toBe(earlier);
    await expect(page.getByTestId('status')).toHaveText(said);
  });

  for (const { lang, sentence } of [
    { lang: 'en', sentence: /^\d{1,2} \p{L}+ \d{4}, (no|\d{1,3}) relations?(, \d+ (new|ended|changed))*$/u },
    {
      lang: 'de',
      sentence: /^\d{1,2}\. \p{L}+ \d{4}, (keine|\d{1,3}) Beziehung(en)?(, \d+ (neu|beendet|geändert))*$/u,
    },
  ]) {
    test(`is reached by the slider's keys, in words (${lang})`, async ({ page }) => {
      await visit(page, `on=2022-05-31&lang=${lang}`);
      const slider = sliderOf(page);
      await slider.focus();
      const bounds = ['min', 'max'].map((name) => page.getByTestId('date').getAttribute(name));
      const [first, last] = await Promise.all(bounds);
      const steps = [
        ['ArrowLeft', '2022-04-30'],
        ['ArrowRight', '2022-05-30'],
        ['ArrowUp', '2022-06-30'],
        ['Shift+ArrowLeft', '2021-06-30'],
        ['PageUp', '2022-06-30'],
        ['PageDown', '2021-06-30'],
        ['Home', first],
        ['End', last],
      ] as const;
      for (const [key, day] of steps) {
        await slider.press(key);
        expect(await dayShown(page), key).toBe(day);
        await expect(slider).toHaveAttribute('aria-valuetext', sentence);
        const date = await page.getByTestId('timeline').locator('time').innerText();
        expect((await slider.getAttribute('aria-valuetext'))?.startsWith(date)).toBe(true);
      }
      await expect(slider).toBeFocused();
    });
  }

  test('takes a typed date, and says where it ends', async ({ page }) => {
    await visit(page);
    const date = page.getByTestId('date');
    await date.fill('2020-10-01');
    await expect(page.getByTestId('timeline').locator('time')).toHaveText('1 October 2020');
    await expect(page.locator('button[data-tie="AM~AZ~tension"]')).toBeVisible();
    await date.fill('1812-06-24');
    await date.press('Enter');
    await expect(page.getByTestId('status')).toHaveText(/^The timeline runs from /);
    expect(await dayShown(page)).toBe(await date.getAttribute('min'));
  });

  test('plays until the end, and says one sentence there', async ({ page }) => {
    await visit(page, 'on=2026-01-15');
    const said = await listen(page);
    const last = (await page.getByTestId('date').getAttribute('max')) ?? '';
    await page.getByLabel('Speed', { exact: true }).selectOption('4');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByTestId('date')).toHaveValue(last);
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(page.getByTestId('status')).toHaveText(/^Stopped: /);
    expect(await said()).toHaveLength(1);
  });

  test('stops playing as soon as the reader moves it', async ({ page }) => {
    await visit(page, 'on=1995-01-15');
    for (const move of ['slider', 'step', 'date']) {
      await page.getByRole('button', { name: 'Play' }).click();
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
      if (move === 'slider') await sliderOf(page).press('ArrowLeft');
      else if (move === 'step') await page.getByRole('button', { name: 'Next change' }).click();
      else await page.getByTestId('date').fill('2001-01-01');
      await expect(page.getByRole('button', { name: 'Play' }), move).toBeVisible();
      const day = await dayShown(page);
      await page.waitForTimeout(300);
      expect(await dayShown(page), move).toBe(day);
    }
  });
});
