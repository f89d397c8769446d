import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Menu } from './Menu.tsx';

async function show() {
  await render(
    <>
      <Menu label="More">
        <button type="button">Copy link</button>
      </Menu>
      <button type="button">Help</button>
      <p>Elsewhere</p>
    </>,
  );
  await page.getByLabelText('More').click();
  await expect.element(page.getByText('Copy link')).toBeVisible();
}

it('folds on Escape, and gives the focus back to its button', async () => {
  await show();
  await userEvent.keyboard('{Tab}{Escape}');
  await expect.element(page.getByText('Copy link')).not.toBeVisible();
  await expect.element(page.getByLabelText('More')).toHaveFocus();
});

it('folds when something else is pressed', async () => {
  await show();
  await page.getByText('Elsewhere').click();
  await expect.element(page.getByText('Copy link')).not.toBeVisible();
});

it('folds when the keyboard focus goes on', async () => {
  await show();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(page.getByText('Help')).toHaveFocus();
  await expect.element(page.getByText('Copy link')).not.toBeVisible();
});
