import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { initialView } from '../../view/view.ts';
import { useAppState } from './AppContext.tsx';
import { Boundary } from './Boundary.tsx';

const defaults = initialView(dayOf(2024, 6, 12), 'en');

/** Fails as long as Armenia is in focus. */
function Fragile() {
  const focus = useAppState(({ view }) => view.focus);
  if (focus === 'AM') throw new Error('planted');
  return <p>Evidence</p>;
}

async function fail() {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const app = sampleApp({ focus: 'AM' });
  await render(
    <InApp app={app}>
      <Boundary>
        <Fragile />
      </Boundary>
      <p>The rest</p>
    </InApp>,
  );
  return app;
}

describe('a failure in one part', () => {
  it('leaves the rest, says so in words and shows no stack', async () => {
    await fail();
    await expect.element(page.getByText('The rest')).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent('This part of the page has failed.');
    await expect.element(page.getByRole('alert')).not.toHaveTextContent(/planted|Error|undefined/);
  });

  it('is over when its cause is gone and the reader tries again', async () => {
    const app = await fail();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    app.store.getState().focusOn('RU');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('Evidence')).toBeVisible();
  });

  it('is over when the reader resets the view', async () => {
    const app = await fail();
    await page.getByRole('button', { name: 'Reset the view' }).click();
    await expect.element(page.getByText('Evidence')).toBeVisible();
    expect(app.store.getState().view).toEqual(defaults);
  });
});
