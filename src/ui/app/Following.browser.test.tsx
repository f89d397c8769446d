import { useEffect } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf, isoDay } from '../../model/day.ts';
import { useApp, useAppState } from './AppContext.tsx';
import { Following } from './Following.tsx';

let renders = 0;

function Follower() {
  const { store } = useApp();
  const { filter, focus } = useAppState(({ view }) => view);
  useEffect(() => {
    renders += 1;
  });
  return (
    <button type="button" onClick={() => store.getState().focusOn('RU')}>
      {isoDay(filter.on)} {focus}
    </button>
  );
}

async function show() {
  const app = sampleApp();
  await render(
    <InApp app={app}>
      <Following>
        <Follower />
      </Following>
    </InApp>,
  );
  return app.store;
}

it('takes note of a moving date when it rests, not at every step', async () => {
  const store = await show();
  const before = renders;
  for (let step = 0; step < 200; step += 1) store.getState().moveTo(dayOf(2000, 1, 1) + step);
  await expect.element(page.getByRole('button')).toHaveTextContent(isoDay(dayOf(2000, 1, 1) + 199));
  expect(renders - before).toBeLessThan(10);
});

it('takes note of everything else at once, and passes on what the reader does', async () => {
  const store = await show();
  store.getState().focusOn('AM');
  await expect.element(page.getByRole('button')).toHaveTextContent('AM');
  await page.getByRole('button').click();
  expect(store.getState().view.focus).toBe('RU');
});
