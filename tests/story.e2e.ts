import { expect, test } from './journey.ts';
import { dayShown, drawnTies, linkOf, listen, visit } from './visit.ts';

const steps = 12;

test('the story is told from its offer to its end by keyboard, each step read out once and in the link', async ({
  page,
}) => {
  await visit(page);
  const start = page.getByRole('button', { name: 'From treaty to headline' });
  await start.focus();
  await page.keyboard.press('Enter');
  const card = page.getByTestId('story');
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await page.waitForTimeout(700);
  const said = await listen(page);
  for (let step = 2; step <= steps; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(card).toContainText(`Step ${step} of ${steps}`);
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
    await page.waitForTimeout(500);
    expect(new URL(page.url()).searchParams.get('story')).toBe(`turn.${step}`);
  }
  const heard = (await said()).filter((text) => text.startsWith('Step '));
  expect(heard.map((text) => text.split(':')[0])).toEqual(
    Array.from({ length: steps - 1 }, (_, index) => `Step ${index + 2} of ${steps}`),
  );
  await page.getByRole('button', { name: 'Explore on your own' }).click();
  await expect(card).toHaveCount(0);
  expect((await linkOf(page)).get('vs')).toBe('2024-06-13');
});

test('a link with a step and its picture opens on both, and Back leads to the step before', async ({ page }) => {
  await visit(page, 'on=2024-02-22&focus=AM-CSTO-membership&story=turn.6');
  await expect(page.getByTestId('story')).toContainText('Step 6 of 12');
  await page.getByTestId('story').getByRole('button', { name: 'Next' }).click();
  await expect(page.getByTestId('story')).toContainText('Step 7 of 12');
  expect((await linkOf(page)).get('on')).toBe('2024-06-12');
  await page.goBack();
  await expect(page.getByTestId('story')).toContainText('Step 6 of 12');
  expect(await dayShown(page)).toBe('2024-02-22');
});

test('two steps show one day with the knowledge of then and of today', async ({ page }) => {
  await visit(page, 'on=2020-12-15&known=2020-12-15&families=arms&story=turn.8');
  expect(await drawnTies(page)).not.toContain('AZ~BY~arms');
  await page.getByTestId('story').getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => drawnTies(page)).toContain('AZ~BY~arms');
  expect(await dayShown(page)).toBe('2020-12-15');
});

test('on paper there is the whole story as text, and nothing else', async ({ page }) => {
  await visit(page, 'on=2024-02-22&story=turn.6');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(steps);
  await expect(page.getByText('compared with 13 June 2024')).toBeVisible();
  for (const id of ['graph', 'timeline', 'panel', 'story']) await expect(page.getByTestId(id)).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the step stands above the time bar and leaves the picture in sight, until the reader opens evidence', async ({
    page,
  }) => {
    await visit(page, 'on=2023-09-20&families=tension&focus=AM&story=turn.5');
    const card = page.getByTestId('story');
    const next = card.getByRole('button', { name: 'Next' });
    await expect(card).toBeInViewport();
    for (let step = 5; step < steps; step += 1) {
      const [top, bottom, bar] = await Promise.all([
        card.evaluate((element) => element.getBoundingClientRect().top),
        card.evaluate((element) => element.getBoundingClientRect().bottom),
        page.getByTestId('timeline').evaluate((element) => element.getBoundingClientRect().top),
      ]);
      expect(bottom).toBeLessThanOrEqual(bar + 1);
      for (const actor of await page.locator('button[data-actor]').all())
        expect((await actor.boundingBox())?.y).toBeLessThan(top);
      await next.click();
      await expect(card).toContainText(`Step ${step + 1} of ${steps}`);
      await page.waitForTimeout(100);
    }
    await page.locator('button[data-actor="RU"]').click();
    await expect(card).toBeHidden();
    await expect(page.getByTestId('panel').getByRole('heading', { level: 2 })).toBeInViewport();
  });
});
