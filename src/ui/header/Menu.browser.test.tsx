import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Menu } from './Menu.tsx';

const picture = (isDone: boolean) => (
  <>
    <Menu label="More" isDone={isDone}>
      <button type="button">Copy link</button>
    </Menu>
    <button type="button">Help</button>
    <p>Elsewhere</p>
  </>
);

async function show() {
  const screen = await render(picture(false));
  await page.getByLabelText('More').click();
  await expect.element(page.getByText('Copy link')).toBeVisible();
  return screen;
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

it('folds when what was chosen in it has begun, and can be unfolded after that', async () => {
  const { rerender } = await show();
  await rerender(picture(true));
  await expect.element(page.getByText('Copy link')).not.toBeVisible();
  await page.getByLabelText('More').click();
  await expect.element(page.getByText('Copy link')).toBeVisible();
});
