import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { initialView } from '../../view/view.ts';
import { Panel } from './Panel.tsx';

it('says under the second clock that nothing had been published, and counts nothing that stayed', async () => {
  const view = initialView(dayOf(2020, 12, 15), 'en');
  const filter = { ...view.filter, against: dayOf(2018, 1, 1), known: dayOf(1980, 1, 1) };
  const app = sampleApp({ ...view, filter });
  const screen = await render(
    <InApp app={app}>
      <Panel />
    </InApp>,
  );
  const nothing = screen.getByText('By 1 January 1980, nothing had been published about these relations.');
  await expect.element(nothing).toBeVisible();
  await expect.element(screen.getByText(/stayed the same|show the same/)).not.toBeInTheDocument();
  app.store.getState().knowAsOf(undefined);
  await expect.element(nothing).not.toBeInTheDocument();
  await expect.element(screen.getByText(/stayed the same/)).toBeVisible();
});
