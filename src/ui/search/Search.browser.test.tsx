import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { Panel } from '../panel/Panel.tsx';
import { Search } from './Search.tsx';

async function open() {
  const app = sampleApp();
  await render(
    <InApp app={app}>
      <Search />
      <label>
        Note <input />
      </label>
      <Panel />
    </InApp>,
  );
  return app;
}

const field = () => page.getByRole('combobox');

describe('Search', () => {
  it('opens by click and by slash, but not while typing', async () => {
    await open();
    await page.getByRole('textbox', { name: 'Note' }).click();
    await userEvent.keyboard('/');
    expect(field().query()).toBeNull();
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Search' })).toHaveFocus();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
  });

  it('chooses with arrows and Enter', async () => {
    const app = await open();
    await userEvent.keyboard('/');
    await field().fill('a');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await field().fill('Armenien');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Armenia');
    await userEvent.keyboard('{Enter}');
    expect(app.store.getState().view.focus).toBe('AM');
    expect(field().query()).toBeNull();
  });

  it('moves the date to where a hit can be seen, and says so', async () => {
    const app = await open();
    await userEvent.keyboard('/');
    await field().fill('war karabakh');
    await page.getByRole('option').first().click();
    const { focus, filter } = app.store.getState().view;
    expect([focus, filter.on]).toEqual(['AM~AZ~tension', dayOf(2020, 9, 27)]);
    const sentence =
      'Moved to 27 September 2020, where this can be seen: War over Nagorno-Karabakh, Armenia – Azerbaijan.';
    await expect.element(page.getByTestId('panel').getByText(sentence)).toBeVisible();
    app.store.getState().moveTo(dayOf(2020, 10, 1));
    await expect.element(page.getByText(sentence)).not.toBeInTheDocument();
  });

  it('brings a chosen claim into sight and focuses it', async () => {
    const app = await open();
    await userEvent.keyboard('/');
    await field().fill('pashinyan gehen');
    await userEvent.keyboard('{Enter}');
    expect(app.store.getState().view.focus).toBe('AM~CSTO~alliance');
    await expect.poll(() => document.activeElement?.getAttribute('data-claim')).toBe('c-go');
  });

  it('switches on a family that is off when the hit needs it', async () => {
    const app = await open();
    app.store.getState().toggleFamily('alliance');
    await userEvent.keyboard('/');
    await field().fill('treaty of 1997');
    await userEvent.keyboard('{Enter}');
    expect(app.store.getState().view.filter.families.has('alliance')).toBe(true);
  });

  it('says when there is nothing', async () => {
    await open();
    await userEvent.keyboard('/');
    await field().fill('xyzzy');
    await expect.element(page.getByText(/Nothing found for “xyzzy”/)).toBeVisible();
  });
});
