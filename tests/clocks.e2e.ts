import { expect, test } from './journey.ts';
import { attributes, dayShown, drawnTies, linkOf, listen, sliderOf, visit } from './visit.ts';

const programme = 'AZ~BY~arms';

test.describe('the second clock', () => {
  test('is closed at first, opens by its switch at the day shown, and hides what came out later', async ({ page }) => {
    await visit(page, 'on=2021-01-01');
    await expect(page.getByRole('slider')).toHaveCount(1);
    expect(await drawnTies(page)).toContain(programme);
    const before = await page.getByTestId('summary').innerText();

    await page.getByRole('switch', { name: 'As known on' }).click();
    await expect(page.getByRole('slider', { name: 'As known on this day' })).toBeVisible();
    await expect(page.getByText(/\d+ of \d+ claims came later and stay hidden/)).toBeVisible();
    await expect.poll(() => drawnTies(page)).not.toContain(programme);
    expect(await page.getByTestId('summary').innerText()).not.toBe(before);
    expect((await linkOf(page)).get('known')).toBe('2021-01-01');

    await page.goBack();
    await expect.poll(() => drawnTies(page)).toContain(programme);
    await expect(page.getByRole('slider')).toHaveCount(1);
  });

  test('knows the programme in the leaked files from 2024 on, and the rockets shown in public at once', async ({
    page,
  }) => {
    const relations = () => page.locator(`button[data-tie="${programme}"]`).getAttribute('data-relations');
    await visit(page, 'on=2018-07-01&known=2018-07-01');
    expect(await relations()).toBe('BY-AZ-polonez');
    await visit(page, 'on=2018-07-01&known=2024-06-14');
    expect((await relations())?.split(' ').sort()).toEqual(['BY-AZ-leaked-arms', 'BY-AZ-polonez']);
  });

  test('does not know of the freeze before it, in graph, table and panel', async ({ page }) => {
    const query = 'on=2024-03-01&known=2024-02-01&focus=AM-CSTO-membership';
    await visit(page, query);
    await expect(page.locator('button[data-tie="AM~CSTO~alliance"]')).toHaveAttribute('data-status', 'in-force');
    const panel = page.getByTestId('panel');
    await expect(panel.locator('[data-relation="AM-CSTO-membership"]')).toHaveAttribute('data-status', 'in-force');
    await expect(panel).toContainText(/\d+ claims about this came later and stay hidden/);
    await expect(panel).not.toContainText('February 2024');
    await visit(page, `${query}&show=table`);
    await expect(page.locator('[data-testid="table"] [data-relation="AM-CSTO-membership"]')).toContainText('in place');
  });

  test('moves by keys, by a typed date and to the day shown, and says how much was out', async ({ page }) => {
    await visit(page, 'on=2021-01-01&known=2024-03-31');
    const clock = page.getByRole('slider', { name: 'As known on this day' });
    await clock.focus();
    await clock.press('ArrowLeft');
    await expect(clock).toHaveAttribute('aria-valuetext', /^29 February 2024, \d+ of \d+ claims published$/);
    await clock.press('Shift+ArrowLeft');
    await expect(clock).toHaveAttribute('aria-valuetext', /^28 February 2023, /);
    await expect(clock).toBeFocused();
    await page.getByLabel('As known on', { exact: true }).and(page.locator('input')).fill('2019-06-01');
    await expect(clock).toHaveAttribute('aria-valuetext', /^1 June 2019, /);
    await page.getByRole('button', { name: 'On the day shown' }).click();
    await expect(clock).toHaveAttribute('aria-valuetext', /^1 January 2021, /);
    expect(await dayShown(page)).toBe('2021-01-01');
  });

  test('goes back to what is known today when next to nothing had been published', async ({ page }) => {
    await visit(page, 'on=2024-06-12&known=1991-01-01');
    expect((await drawnTies(page)).length).toBeLessThan(3);
    await page.getByRole('button', { name: 'Show what is known today' }).first().click();
    await expect.poll(() => drawnTies(page).then(({ length }) => length)).toBeGreaterThan(5);
  });
});

test.describe('comparing two days', () => {
  const changes = (page: Parameters<typeof drawnTies>[0], change: string) =>
    attributes(page.locator(`button[data-tie][data-change="${change}"]`), 'data-tie');

  test('marks what is new, gone and changed, and swapping the days swaps new and gone', async ({ page }) => {
    await visit(page, 'on=2024-06-14&vs=2020-10-01');
    const [added, gone] = [await changes(page, 'new'), await changes(page, 'ended')];
    expect(added.length).toBeGreaterThan(0);
    expect(gone.length).toBeGreaterThan(0);
    await expect(page.getByTestId('summary')).toContainText(`${added.length} new (+), ${gone.length} gone (−)`);
    const said = await listen(page);
    await page.getByRole('button', { name: 'Swap the days' }).click();
    await expect.poll(() => changes(page, 'new')).toEqual(gone);
    expect((await changes(page, 'ended')).sort()).toEqual([...added].sort());
    expect((await said()).at(-1)).toMatch(/^Swapped: showing 1 October 2020/);
    expect(Object.fromEntries(await linkOf(page))).toMatchObject({ on: '2020-10-01', vs: '2024-06-14' });
  });

  test('keeps everybody in place', async ({ page }) => {
    const places = () =>
      page.locator('[data-place]').evaluateAll((items) => items.map((item) => getComputedStyle(item).transform));
    await visit(page, 'on=2024-06-14');
    await page.getByRole('switch', { name: 'Compare' }).click();
    await expect(page.getByRole('slider', { name: 'Compared with this day' })).toBeVisible();
    const before = await places();
    await page.getByLabel('Day to compare with').fill('2000-01-01');
    await expect(page.getByTestId('summary')).toContainText('1 January 2000');
    expect(await places()).toEqual(before);
  });

  test('names in panel and table the claim behind each difference', async ({ page }) => {
    await visit(page, 'on=2024-03-01&vs=2024-02-01');
    const panel = page.getByTestId('panel');
    await expect(panel.getByRole('heading', { name: 'What is different' })).toBeVisible();
    const reason = panel.locator('.panel-reason summary').first();
    await expect(reason).toContainText('Pashinyan');
    await reason.click();
    await expect(panel.locator('[data-claim] blockquote').first()).toBeVisible();

    await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click();
    const row = page.locator('[data-testid="table"] [data-relation="AM-CSTO-membership"]');
    await expect(row).toContainText('suspended, disputed since 22 February 2024, before that in place');
    await row.getByRole('button', { name: 'Open the claim' }).click();
    await expect(panel.locator('[data-claim]:focus')).toBeVisible();
  });

  test('says so when both days are the same', async ({ page }) => {
    await visit(page, 'on=2024-03-01&vs=2024-03-01');
    await expect(page.getByTestId('panel')).toContainText('Both days are the same');
  });

  test('offers examples', async ({ page }) => {
    await visit(page, 'on=2024-03-01&vs=2024-03-01');
    await page.getByLabel('Examples').selectOption({ label: 'Between the two articles' });
    await expect(page.getByTestId('summary')).toContainText('compared with 13 June 2024');
    expect(await dayShown(page)).toBe('2025-07-22');
  });
});

test.describe('drift', () => {
  const armenia = '[data-place="AM"]';

  test('moves Armenia with the date, is off at first, and goes out of the way of a comparison', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, 'on=2010-01-01');
    const place = () => page.locator(armenia).evaluate((element) => getComputedStyle(element).transform);
    const home = await place();
    await page.getByRole('switch', { name: 'Drift' }).click();
    await expect.poll(place).not.toBe(home);
    const then = await place();
    await page.getByTestId('date').fill('2026-05-22');
    await expect.poll(place).not.toBe(then);
    expect((await linkOf(page)).get('drift')).toBe('on');

    await page.getByRole('switch', { name: 'Compare' }).click();
    await expect(page.getByRole('switch', { name: 'Drift' })).toHaveAttribute('aria-checked', 'false');
    // The second day's row has taken some height from the picture; without it all is as at first.
    await page.getByRole('switch', { name: 'Compare' }).click();
    await expect.poll(place).toBe(home);
    await page.getByRole('switch', { name: 'Compare' }).click();
    await page.getByRole('switch', { name: 'Drift' }).click();
    await expect(sliderOf(page)).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Compared with this day' })).toHaveCount(0);
  });
});
