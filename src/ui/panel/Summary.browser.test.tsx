import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { families } from '../../model/relation.ts';
import { initialView } from '../../view/view.ts';
import type { App } from '../app/AppContext.tsx';
import { Summary } from './Summary.tsx';

async function show(app: App) {
  await render(
    <InApp app={app}>
      <Summary />
    </InApp>,
  );
  return page.getByTestId('summary');
}

it('says the view in words', async () => {
  const app = sampleApp(initialView(dayOf(2024, 2, 22), 'en'));
  const summary = await show(app);
  await expect
    .element(summary)
    .toHaveTextContent(
      '22 February 2024: 3 lines of cooperation, 1 tension. Now suspended: Membership, Armenia – CSTO. Disputed: 1.',
    );
  app.store.getState().toggleFamily('alliance');
  await expect.element(summary).toHaveTextContent(/^22 February 2024: 1 tension\. Last change on 1 September 2023/);
  app.store.getState().speak('de');
  await expect.element(summary).toHaveTextContent(/^22\. Februar 2024: 1 Spannung\./);
});

it('says when the second clock is set, and sets it back', async () => {
  const view = initialView(dayOf(2024, 2, 22), 'en');
  const app = sampleApp({ ...view, filter: { ...view.filter, known: dayOf(2024, 3, 1) } });
  await show(app);
  await page.getByRole('button', { name: 'Show what is known today' }).click();
  expect(app.store.getState().view.filter.known).toBeUndefined();
});

it('says under the second clock that nothing had been published, instead of counting no lines', async () => {
  const view = initialView(dayOf(2020, 12, 15), 'en');
  const filter = { ...view.filter, against: dayOf(2018, 1, 1), known: dayOf(1980, 1, 1) };
  const app = sampleApp({ ...view, filter });
  const summary = await show(app);
  await expect
    .element(summary)
    .toHaveTextContent(
      '15 December 2020 compared with 1 January 2018. By 1 January 1980, nothing had been published about these relations.',
    );
  app.store.getState().knowAsOf(undefined);
  for (const family of families) app.store.getState().toggleFamily(family);
  await expect
    .element(summary)
    .toHaveTextContent('15 December 2020 compared with 1 January 2018. Neither day shows any relation.');
});
