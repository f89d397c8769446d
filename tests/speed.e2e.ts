import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { visit } from './visit.ts';

/** What the design asks for on a quiet machine. The shift is a score, all else is milliseconds. */
const goals = { frame: 16.7, slowFrame: 50, task: 50, open: 100, load: 1_000, shift: 0.02 };
/** So many times above the goal the clock on the wall may be, on a busy machine, before a test fails. */
const tolerance = 3;
/** The same for processor time, which other work on the machine lengthens little. */
const workTolerance = 1.5;
const stepsPerScrub = 100;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function tell(what: string, values: readonly number[], goal: number): void {
  const [middle, most] = [median(values), quantile(values, 0.95)].map((value) =>
    value.toFixed(goal === goals.shift ? 4 : 1),
  );
  // oxlint-disable-next-line no-console -- figures are for reading
  console.log(`      ${what}: median ${middle}, 95 of 100 below ${most}${goal > 0 ? `; goal ${goal}` : ''}`);
}

/** Part of the axis to scrub over, from 0 for its first day to 1 for its last, and in how many steps. */
interface Way {
  from?: number;
  to?: number;
  steps?: number;
}

/**
 * Moves the slider in even steps, one a frame. A step is timed from the input event at the start of a frame until the
 * main thread has styled, laid out and painted it; rasterising is not in it. Answers these times, the longest task
 * and the layout shift on the way.
 */
function scrub(moved: Locator, { from = 0, to = 1, steps = stepsPerScrub }: Way = {}) {
  return moved.evaluate(
    async (slider, way) => {
      if (!(slider instanceof HTMLInputElement)) throw new Error('The slider is no input.');
      const tasks: number[] = [0];
      let shift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.entryType === 'longtask') tasks.push(entry.duration);
          else if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
        }
      });
      observer.observe({ type: 'longtask' });
      observer.observe({ type: 'layout-shift' });
      const { port1, port2 } = new MessageChannel();
      const [first, last] = [Number(slider.min), Number(slider.max)];
      const frames: number[] = [];
      for (let step = 0; step <= way.steps; step += 1) {
        const share = way.from + ((way.to - way.from) * step) / Math.max(1, way.steps);
        const day = Math.round(first + (last - first) * share);
        await new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const start = performance.now();
            port1.addEventListener('message', () => (frames.push(performance.now() - start), resolve()), {
              once: true,
            });
            port1.start();
            // By the prototype's setter, past the one by which React would call it no change.
            Reflect.set(HTMLInputElement.prototype, 'value', String(day), slider);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            port2.postMessage(0);
          });
        });
      }
      if (way.steps > 0) await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      return { frames, longestTask: Math.max(...tasks), shift };
    },
    { from, to, steps },
  );
}

/** When the picture of a page never loaded before stood, and how much has shifted until shortly after. */
async function firstLoad(page: Page): Promise<{ loadMs: number; shift: number }> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-actor]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('picture')));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('picture').length > 0);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async () => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { loadMs: performance.getEntriesByName('picture')[0]?.startTime ?? Number.NaN, shift };
  });
}

/** All that moves time. */
const sliders = [
  { what: 'the day shown', query: '', slider: 'Held on this day' },
  { what: 'the second clock', query: 'known=2021-01-01', slider: 'As known on this day' },
  { what: 'the day compared with', query: 'vs=2021-01-01', slider: 'Compared with this day' },
  { what: 'the day among the lifelines', query: 'show=lanes', slider: 'Held on this day' },
];

/**
 * Moves the slider as `scrub` does, with a rest after each step, and answers the processor time that each step takes
 * on the main thread. What else the machine has to do does not count.
 */
async function processorTimes(page: Page, moved: Locator, steps: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const times: number[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const before = await busyMs();
    await scrub(moved, { from: step / steps, to: step / steps, steps: 0 });
    times.push((await busyMs()) - before);
  }
  await session.detach();
  return times;
}

test.describe('speed', () => {
  test.describe.configure({ timeout: 60_000 });

  for (const { what, query, slider } of sliders) {
    test(`a step of ${what} is painted within its frame, without long tasks or shifts`, async ({ page }) => {
      await visit(page, query);
      const moved = page.getByRole('slider', { name: slider });
      await scrub(moved, { steps: 30 });
      const runs = [await scrub(moved), await scrub(moved), await scrub(moved)];
      const steps = runs.flatMap(({ frames }) => frames);
      const tasks = runs.map(({ longestTask }) => longestTask);
      const shifts = runs.map(({ shift }) => shift);
      const work = await processorTimes(page, moved, stepsPerScrub);
      tell(`step of ${what} to painted frame, ms`, steps, goals.frame);
      tell('processor time of a step, ms', work, goals.frame);
      tell('longest task of a scrub, ms', tasks, goals.task);
      tell('layout shift of a scrub', shifts, goals.shift);
      expect(quantile(work, 0.95)).toBeLessThanOrEqual(goals.frame * workTolerance);
      expect(Math.max(...work)).toBeLessThanOrEqual(goals.task * workTolerance);
      expect(median(steps)).toBeLessThanOrEqual(goals.frame * tolerance);
      expect(Math.max(...shifts)).toBeLessThanOrEqual(goals.shift);
    });

    test(`on a processor four times slower ${what} still follows`, async ({ page }) => {
      await visit(page, query);
      const moved = page.getByRole('slider', { name: slider });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await scrub(moved, { steps: 20 });
      const { frames } = await scrub(moved, { steps: 60 });
      tell(`step of ${what} to painted frame, slowed fourfold, ms`, frames, goals.slowFrame);
      expect(median(frames)).toBeLessThanOrEqual(goals.slowFrame * tolerance);
    });
  }

  test('an actor or a tie is opened at once', async ({ page }) => {
    await visit(page, 'on=2024-06-12');
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { openTimes: times });
      addEventListener(
        'click',
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
        { capture: true },
      );
    });
    const buttons = await page.locator('button[data-tie], button[data-actor]').all();
    for (const button of buttons.slice(0, 16)) {
      await button.click();
      await expect(button).toHaveAttribute('aria-current', 'true');
    }
    const times = await page.evaluate(() => {
      const found: unknown = Reflect.get(window, 'openTimes');
      return Array.isArray(found) ? found.map(Number) : [];
    });
    tell('click to painted panel, ms', times, goals.open);
    expect(times.length).toBeGreaterThan(10);
    expect(median(times)).toBeLessThanOrEqual(goals.open);
    expect(quantile(times, 0.95)).toBeLessThanOrEqual(goals.open * tolerance);
  });

  test('the first picture stands soon, and nothing shifts after it', async ({ browser, baseURL }) => {
    const views: { loadMs: number; shift: number }[] = [];
    for (let run = 0; run < 3; run += 1) {
      const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } });
      views.push(await firstLoad(await context.newPage()));
      await context.close();
    }
    const loads = views.map(({ loadMs }) => loadMs);
    const shifts = views.map(({ shift }) => shift);
    tell('first picture, ms', loads, goals.load);
    tell('layout shift of a first load', shifts, goals.shift);
    expect(Math.min(...loads)).toBeLessThanOrEqual(goals.load * tolerance);
    expect(Math.max(...shifts)).toBeLessThanOrEqual(goals.shift);
  });
});
