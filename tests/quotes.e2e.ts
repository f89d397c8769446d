import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { painted, screens, visit } from './visit.ts';

const words = {
  de: {
    menu: 'Link, Sprache, Darstellung',
    verify: 'Zitate prüfen',
    view: 'Ansicht zitieren',
    claim: 'Zitieren news.de',
  },
  en: { menu: 'Link, language, theme', verify: 'Check quotes', view: 'Cite this view', claim: 'Cite news.de' },
};
type Lang = keyof typeof words;

async function fromMenu(page: Page, lang: Lang, name: 'verify' | 'view'): Promise<Locator> {
  await page.locator('.header-more > summary').click();
  await page.getByRole('button', { name: words[lang][name] }).click();
  const dialog = page.getByTestId(name === 'verify' ? 'verify' : 'cite');
  await expect(dialog).toBeVisible();
  return dialog;
}

const article = 'Kopf\n\nWladimir Putin: Geheimes Waffengeschäft: Putins treuer Verbündeter will nun zur Nato\n\nEnde';

test('a worker checks a pasted article under the policy of the page, and each quote leads to its evidence', async ({
  page,
}) => {
  await visit(page, 'lang=de');
  const dialog = await fromMenu(page, 'de', 'verify');
  await dialog.getByRole('textbox').fill(article);
  await expect(dialog.getByRole('status')).toContainText(
    'Von 19 Zitaten: 2 wörtlich, 1 fast wörtlich, 16 nicht gefunden.',
  );
  await expect(dialog.locator('[data-checked="S0-03"] del')).toContainText('plötzlich');
  await expect(dialog.locator('[data-checked="S0-03"] ins')).toContainText('nun');
  await dialog.locator('[data-checked="S0-03"]').getByRole('button').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('panel').locator('[data-claim="S0-03"]').first()).toBeFocused();
});

test('the citation of a claim is downloaded, and its link leads back to the claim', async ({ page }) => {
  await visit(page, 'lang=en&focus=AM~NATO~aspiration&on=2024-07-01');
  await page
    .getByTestId('panel')
    .locator('[data-claim="S0-03"]')
    .first()
    .getByRole('button', { name: words.en.claim })
    .click();
  const dialog = page.getByTestId('cite');
  const [, permalink = ''] = /(http\S+focus=S0-03\S*)/.exec(await dialog.getByRole('textbox').inputValue()) ?? [];
  for (const [format, file] of [
    ['Text', 'txt'],
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'json'],
    ['RIS', 'ris'],
  ] as const) {
    await dialog.getByText(format, { exact: true }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe(`newsde2024-S0-03.${file}`);
    expect(await readFile(await (await download).path(), 'utf8')).toContain('will plötzlich zur Nato');
  }
  await page.goto(permalink);
  await expect(page.getByTestId('panel').locator('[data-claim="S0-03"]').first()).toBeInViewport();
});

test.describe('axe finds nothing in', () => {
  test.use({ reducedMotion: 'reduce' });
  screens.forEach((size, column) => {
    for (const [row, name] of (['verify', 'view'] as const).entries()) {
      const lang: Lang = (row + column) % 2 === 0 ? 'de' : 'en';
      const theme = column % 2 === 0 ? 'light' : 'dark';
      test(`the dialog ${words[lang][name]}, ${size.width} px, ${theme}`, async ({ page }) => {
        await page.setViewportSize(size);
        await visit(page, `lang=${lang}&theme=${theme}`);
        const dialog = await fromMenu(page, lang, name);
        if (name === 'verify') {
          await dialog.getByRole('textbox').fill(article);
          await expect(dialog.locator('[data-match="near"]')).toBeVisible();
        }
        await painted(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
        expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
});
