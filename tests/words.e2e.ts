import type { Page } from '@playwright/test';
import { changeLog } from '../src/evidence/changeLog.ts';
import { leadQuoteAtAnyTime } from '../src/evidence/leadQuote.ts';
import { isoDay } from '../src/model/day.ts';
import { tieIdOf } from '../src/model/relation.ts';
import { defaultDataset as dataset } from './defaultDataset.ts';
import { expect, test } from './journey.ts';
import { visit } from './visit.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const changeDays = changeLog(dataset).map(({ day }) => isoDay(day));
/** Every so many change days one is visited; `npm run test:words` visits all, which takes long. */
const stepsBetween = { journeys: 20, words: 1 };

const relations = [...dataset.relations.values()];

/** Whether anybody is quoted on an actor or a line. */
function isQuotedOn(id: string): boolean {
  const own = relations.filter((relation) => [relation.from, relation.to, tieIdOf(relation)].includes(id));
  return leadQuoteAtAnyTime(own, dataset, { on: 0, lang: 'en' }) !== undefined;
}

/**
 * Opens each actor and line of the picture in turn, as a click or Enter does, and answers those of which no quotation
 * lies wholly in sight.
 */
function hiddenWords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frames = async (count: number) => {
      for (let at = 0; at < count; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const opener = (id: string) =>
      document.querySelector<HTMLElement>(
        `[data-testid="graph"] [data-actor="${id}"], [data-testid="graph"] [data-tie="${id}"]`,
      );
    const ids = [
      ...document.querySelectorAll<HTMLElement>('[data-testid="graph"] [data-actor], [data-testid="graph"] [data-tie]'),
    ].map(({ dataset: { actor, tie } }) => actor ?? tie ?? '');
    const panel = document.querySelector<HTMLElement>('[data-testid="panel"]');
    const isInSight = () => {
      const quote = panel?.querySelector('blockquote')?.getBoundingClientRect();
      const around = panel?.getBoundingClientRect();
      const bar = document.querySelector('[data-testid="timeline"]')?.getBoundingClientRect();
      if (!quote || !around) return false;
      const isOverlaid =
        bar !== undefined && quote.bottom > bar.top + 1 && quote.top < bar.bottom && quote.right > bar.left;
      return (
        quote.height > 0 &&
        quote.top >= Math.max(0, around.top) - 1 &&
        quote.bottom <= Math.min(innerHeight, around.bottom) + 1 &&
        !isOverlaid
      );
    };
    const hidden: string[] = [];
    for (const id of ids) {
      opener(id)?.focus({ preventScroll: true });
      opener(id)?.click();
      await frames(2);
      for (let attempt = 0; attempt < 20 && !isInSight(); attempt += 1) await frames(1);
      if (!isInSight()) hidden.push(id);
      document.querySelector<HTMLElement>('[data-testid="panel"] .panel-head button')?.click();
      await frames(1);
      scrollTo(0, 0);
    }
    return hidden;
  });
}

test.describe('the words first', () => {
  for (const viewport of sizes) {
    test(`opening any actor or line shows a quotation at once (${viewport.width} by ${viewport.height})`, async ({
      page,
    }, { project }) => {
      test.setTimeout(project.name === 'words' ? 3_600_000 : 180_000);
      const step = project.name === 'words' ? stepsBetween.words : stepsBetween.journeys;
      await page.setViewportSize(viewport);
      const unseen: string[] = [];
      for (const day of changeDays.filter((_, index) => index % step === 0)) {
        await visit(page, `on=${day}&lang=${viewport.width % 4 === 0 ? 'en' : 'de'}`);
        for (const id of await hiddenWords(page)) if (isQuotedOn(id)) unseen.push(`${day} ${id}`);
      }
      expect(unseen).toEqual([]);
    });
  }

  test('the announcement to leave opens the line of its days, in the reader’s language', async ({ page }) => {
    await visit(page, 'on=2024-06-20&lang=de');
    await page.locator('[data-tie="AM~CSTO~alliance"]').click();
    const words = page.getByTestId('panel').locator('blockquote').first();
    await expect(words).toContainText('Wir werden gehen. Wir werden entscheiden, wann wir gehen');
    await expect(words).toHaveAttribute('lang', 'de');
  });

  test('only what is quoted can be shown, and the link keeps that', async ({ page }) => {
    await visit(page, 'on=2024-06-20');
    const lines = page.locator('[data-testid="graph"] button[data-tie]:not([data-change="ended"])');
    const quoted = await lines.evaluateAll(
      (all) => all.filter((each) => each.getAttribute('data-quoted') === 'true').length,
    );
    await page.locator('[data-quoted-filter]').click();
    await expect(lines).toHaveCount(quoted);
    await expect(page.locator('[data-tie][data-quoted="false"]')).toHaveCount(0);
    await expect(page).toHaveURL(/quoted=only/);
    await page.reload();
    await expect(lines).toHaveCount(quoted);
  });
});
