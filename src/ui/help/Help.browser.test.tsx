import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { helpTexts } from '../../text/helpTexts.ts';
import { shortcutGroups } from '../../text/keyWords.ts';
import { FirstVisitHint } from './FirstVisitHint.tsx';
import { HelpButton } from './Help.tsx';

async function show() {
  const app = sampleApp();
  const screen = await render(
    <InApp app={app}>
      <HelpButton />
      <FirstVisitHint />
    </InApp>,
  );
  return { app, screen, dialog: screen.getByRole('dialog', { name: 'How to read this' }) };
}

beforeEach(() => {
  localStorage.clear();
});

describe('help', () => {
  it('opens by its button and gives the focus back when it closes', async () => {
    const { screen, dialog } = await show();
    await screen.getByRole('button', { name: 'Help' }).click();
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Help' })).toHaveFocus();
  });

  it('opens by `?` and closes by its own button', async () => {
    const { screen, dialog } = await show();
    await userEvent.keyboard('?');
    await expect.element(dialog).toBeVisible();
    await screen.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await userEvent.keyboard('?');
    await expect.element(dialog).toBeVisible();
  });

  it('lists every key with what it does', async () => {
    const { dialog } = await show();
    await userEvent.keyboard('?');
    // The text is fetched when it is first asked for.
    await expect.element(dialog).toHaveTextContent('next change');
    for (const { shortcuts } of shortcutGroups)
      for (const { does } of shortcuts) expect(dialog.element().textContent).toContain(does.en);
    const keys = [...dialog.element().querySelectorAll('kbd')].map((key) => key.textContent);
    for (const key of ['.', ',', '/', '?', 'Shift', 'Page Up', 'Home', 'End', 'Enter', 'Escape', 'p', '+', '-', '0'])
      expect(keys).toContain(key);
  });

  it('names what mouse and fingers do, in both languages', async () => {
    const { app, dialog, screen } = await show();
    await userEvent.keyboard('?');
    await expect.element(dialog).toHaveTextContent('Mouse and touch');
    for (const { name, text } of helpTexts.en.gestures)
      expect(dialog.element().textContent).toContain(`${name}${text}`);
    app.store.getState().speak('de');
    await expect.element(screen.getByTestId('help')).toHaveTextContent('Maus und Finger');
  });

  it('says what a missing line means, and how far the data reach', async () => {
    const { app, screen, dialog } = await show();
    await userEvent.keyboard('?');
    await expect.element(dialog).toHaveTextContent('It does not mean that there was nothing between the two.');
    await expect.element(dialog).toHaveTextContent('1 January 1991 to 20 November 2026');
    await expect.element(dialog).toHaveTextContent('up to 25 June 2026');
    app.store.getState().speak('de');
    await expect.element(screen.getByTestId('help')).toHaveTextContent('25. Juni 2026');
  });
});

describe('the hint of the first visit', () => {
  it('stays away once it was closed', async () => {
    const { screen } = await show();
    await screen.getByRole('button', { name: 'Close hint' }).click();
    await expect.element(screen.getByText(/^Click a line/)).not.toBeInTheDocument();
    await screen.unmount();
    const again = await show();
    await expect.element(again.screen.getByText(/^Click a line/)).not.toBeInTheDocument();
  });

  it('does not move the page during the first interaction, but is gone on the next visit', async () => {
    const { app, screen } = await show();
    app.store.getState().focusOn('AM');
    await expect.element(screen.getByText(/^Click a line/)).toBeVisible();
    await screen.unmount();
    const again = await show();
    await expect.element(again.screen.getByText(/^Click a line/)).not.toBeInTheDocument();
  });

  it('works without storage', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { screen } = await show();
    await screen.getByRole('button', { name: 'Close hint' }).click();
    await expect.element(screen.getByText(/^Click a line/)).not.toBeInTheDocument();
  });
});
