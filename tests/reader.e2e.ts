import { expect, test } from './journey.ts';
import { attributes, dayShown, drawnTies, listen, painted, sliderOf, visit } from './visit.ts';

const firstViews = [
  {
    locale: 'de-DE',
    lang: 'de',
    question: 'Wer steht zu wem?',
    position: 'Wo Armenien steht',
    changes: 'Was sich geändert hat',
    allies: /\d+ Kooperation(en)?, /,
  },
  {
    locale: 'en-GB',
    lang: 'en',
    question: 'Who stands with whom?',
    position: 'Where Armenia stands',
    changes: 'What changed here',
    allies: /\d+ lines? of cooperation, /,
  },
];

for (const { locale, lang, question, position, changes, allies } of firstViews) {
  test.describe(`the first view for a browser in ${locale}`, () => {
    test.use({ locale });

    test('makes its point before anything is touched', async ({ page, baseURL }) => {
      await visit(page);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(question);

      const date = page.getByTestId('timeline').locator('time');
      const summary = page.getByTestId('summary');
      await expect(summary).toContainText(allies);
      await expect(summary.locator('time').first()).toHaveText(await date.innerText());

      const panel = page.getByTestId('panel');
      await expect(panel.getByRole('heading', { name: changes })).toBeVisible();
      await expect(panel.locator('blockquote[lang][translate="no"]').first()).toBeVisible();

      const stands = panel.getByRole('region', { name: position }).getByRole('button');
      await expect(stands.first()).toBeInViewport();
      expect(await stands.count()).toBeGreaterThan(2);
      for (const stand of await stands.all()) expect(await stand.locator('em').innerText()).not.toBe('');
      expect(page.url()).toBe(baseURL);
    });
  });
}

test.describe('the first view', () => {
  test('shows the day of the last change, and nothing plays', async ({ page }) => {
    await visit(page);
    const day = await dayShown(page);
    await page.keyboard.press('.');
    await expect(page.getByTestId('status')).toHaveText('Nothing changes after this day.');
    await page.keyboard.press(',');
    expect(await dayShown(page)).not.toBe(day);
    await page.keyboard.press('.');
    expect(await dayShown(page)).toBe(day);
  });

  test('is three clicks or fewer from "Wir werden gehen. Wir werden entscheiden, wann wir gehen"', async ({ page }) => {
    await visit(page, 'lang=de');
    const quote = page
      .getByTestId('panel')
      .locator('blockquote[lang="de"]')
      .filter({ hasText: 'Wir werden gehen. Wir werden entscheiden, wann wir gehen' })
      .first();
    const panel = page.getByTestId('panel');
    await panel.getByRole('button', { name: /^OVKS Austritt/ }).click();
    await panel.locator('summary', { hasText: 'Zeitlicher Verlauf' }).first().click();
    await panel.getByRole('button', { name: '12. Juni 2024 zeigen' }).click();
    await expect(quote).toBeVisible();

    await visit(page, 'lang=de');
    await page.keyboard.press('/');
    await page.getByTestId('search').getByRole('combobox').fill('Wir werden gehen');
    await page.keyboard.press('Enter');
    await expect(quote).toBeInViewport();
  });
});

test('a tie opens the original words, their translation and the way to the original', async ({ page }) => {
  await visit(page, 'on=2024-06-12');
  const tie = page.locator('button[data-tie="AM~CSTO~alliance"]');
  const relations = (await tie.getAttribute('data-relations'))?.split(' ') ?? [];
  await tie.click();
  const panel = page.getByTestId('panel');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Armenia – CSTO');
  expect((await attributes(panel.locator('[data-relation]'), 'data-relation')).toSorted()).toEqual(
    relations.toSorted(),
  );

  const claim = panel
    .locator('[data-claim]')
    .filter({ has: page.locator('blockquote[lang="de"][translate="no"]'), visible: true })
    .first();
  await expect(claim.locator('p[lang="en"]')).toBeVisible();
  await expect(claim.getByText(/^Published: /).locator('time')).toBeVisible();
  const original = claim.locator('a[href]');
  await expect(original).toHaveAttribute('href', /^https:\/\//);
  await expect(original).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(original).toHaveAttribute('target', '_blank');
});

test('every line leads to claims with their document', async ({ page }) => {
  await visit(page, 'on=2024-06-12');
  for (const tie of await page.locator('button[data-tie]').all()) {
    const name = await tie.getAttribute('aria-label');
    await tie.press('Enter');
    const claim = page.getByTestId('panel').locator('[data-claim]').first();
    await expect(claim, name ?? '').toBeVisible();
    await expect(claim.locator('cite').first(), name ?? '').not.toBeEmpty();
  }
});

test('the legend hides and shows lines, and without any the picture says so', async ({ page }) => {
  await visit(page, 'on=2024-06-12');
  const all = await drawnTies(page);
  const toggles = page.locator('button[data-family]');
  const families = await attributes(toggles, 'data-family');
  let left = all;
  for (const [index, family] of families.entries()) {
    const toggle = toggles.nth(index);
    await expect(toggle).toContainText(`${left.filter((id) => id.endsWith(`~${family}`)).length}`);
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    left = left.filter((id) => !id.endsWith(`~${family}`));
    expect(await drawnTies(page), family).toEqual(left);
  }
  expect(left).toEqual([]);
  const graph = page.getByTestId('graph');
  await expect(graph).toContainText('All kinds of relations are switched off in the legend.');
  await graph.getByRole('button', { name: 'Show everything' }).click();
  expect(await drawnTies(page)).toEqual(all);
});

test('the table has the relations of the graph, sorts them and opens them', async ({ page }) => {
  for (const on of ['1994-12-31', '2020-10-01', '2024-06-12']) {
    await visit(page, `on=${on}`);
    const drawn = await attributes(page.locator('button[data-tie]:not([data-change="ended"])'), 'data-relations');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.getByTestId('table').locator('[data-relation]');
    await expect(rows.first()).toBeVisible();
    const listed = await attributes(rows, 'data-relation');
    expect(listed.toSorted(), on).toEqual(drawn.flatMap((ids) => ids.split(' ')).toSorted());
  }

  const table = page.getByTestId('table');
  const column = table.getByRole('columnheader', { name: 'Independent sources' });
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  const counts = (await table.locator('tbody tr td:last-child').allInnerTexts()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));

  const row = table.getByRole('row').last();
  const name = row.getByRole('rowheader').getByRole('button');
  await name.press('Enter');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(name).toBeFocused();
  const relation = await row.getAttribute('data-relation');
  await expect(page.getByTestId('panel').locator(`[data-relation="${relation}"]`)).toContainText(
    await name.innerText(),
  );
});

test('the search finds a name in both spellings', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('/');
  const field = page.getByTestId('search').getByRole('combobox');
  const count = page.getByTestId('search').getByRole('status');
  await field.fill('Paschinjan');
  await expect(count).toContainText(/^[1-9]\d* results/);
  const found = await count.innerText();
  for (const spelling of ['Pashinyan', 'pashinyan', 'paschinjan']) {
    await field.fill(spelling);
    await expect(count).toHaveText(found, { useInnerText: true });
  }
  await field.fill('xyzzy');
  await expect(count).toContainText('Nothing found for “xyzzy”.');
});

test('what the search finds is opened on a day on which it can be seen, and that is said', async ({ page }) => {
  await visit(page);
  const [before, said] = [await dayShown(page), await listen(page)];
  await page.keyboard.press('/');
  await page.getByTestId('search').getByRole('combobox').fill('peacekeepers');
  await page.getByRole('group', { name: 'Relations' }).getByRole('option').first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const day = await dayShown(page);
  expect(day < before).toBe(true);
  const date = await page.getByTestId('timeline').locator('time').innerText();
  const sentence = `Moved to ${date}, where this can be seen:`;
  await expect(page.getByTestId('panel').getByText(sentence)).toBeVisible();
  await expect.poll(async () => (await said()).join(' ')).toContain(sentence);
  await expect(page.locator('button[data-tie][aria-current="true"]')).toBeVisible();
});

for (const { lang, title, home, help } of [
  { lang: 'en', title: 'How to read this', home: 'Home', help: 'Help' },
  { lang: 'de', title: 'So liest man das', home: 'Pos1', help: 'Hilfe' },
]) {
  test(`the help explains the picture and lists the keys (${lang})`, async ({ page }) => {
    await visit(page, `lang=${lang}`);
    await page.getByRole('button', { name: help, exact: true }).focus();
    await page.keyboard.press('?');
    const dialog = page.getByTestId('help');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
    await expect(dialog.locator('kbd').first()).toBeVisible();
    const keys = await dialog.locator('kbd').allInnerTexts();
    for (const key of ['.', ',', '/', '?', '←', home, 'Tab', 'p', '+']) expect(keys).toContain(key);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: help, exact: true })).toBeFocused();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a link to a tie opens the sheet on who says what, above the time bar, which stays in reach', async ({
    page,
  }) => {
    await visit(page, 'on=2024-06-12&focus=AM~CSTO~alliance');
    await expect(page.getByTestId('panel').locator('[data-claim]').first()).toBeInViewport();
    const isInReach = await sliderOf(page).evaluate((slider) => {
      const { left, top, width, height } = slider.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === slider;
    });
    expect(isInReach).toBe(true);
  });

  test('a tapped line opens its quotes, and the sheet grows and shrinks', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    const panel = page.getByTestId('panel');
    const height = async () => (await panel.boundingBox())?.height ?? 0;
    const low = await height();
    await page.locator('button[data-tie]').first().tap();
    await expect(panel.locator('[data-claim]').first()).toBeVisible();
    await painted(page);
    const half = await height();
    expect(half).toBeGreaterThan(low);
    await page.getByRole('button', { name: 'Show more evidence' }).tap();
    await painted(page);
    expect(await height()).toBeGreaterThan(half);
    await page.getByRole('button', { name: 'Show less evidence' }).tap();
    await painted(page);
    expect(await height()).toBe(low);
  });
});
