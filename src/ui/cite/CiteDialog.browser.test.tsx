import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { sampleDataset } from '../../../tests/sampleDataset.ts';
import { CiteClaimButton } from './CiteClaimButton.tsx';
import { CiteViewButton } from './CiteViewButton.tsx';

async function show(what: 'claim' | 'view') {
  const app = sampleApp();
  const claim = sampleDataset.claims.get('c-go');
  const screen = await render(
    <InApp app={app}>{what === 'claim' && claim ? <CiteClaimButton claim={claim} /> : <CiteViewButton />}</InApp>,
  );
  await screen.getByRole('button').click();
  const dialog = screen.getByTestId('cite');
  await expect.element(dialog).toBeVisible();
  const field = dialog.getByRole('textbox');
  const text = () => {
    const element = field.element();
    return element instanceof HTMLTextAreaElement ? element.value : '';
  };
  return { app, screen, dialog, field, text, status: dialog.getByRole('status') };
}

describe('citing a claim', () => {
  it('shows it as text, with the way to the claim', async () => {
    const { dialog, text } = await show('claim');
    await expect.element(dialog.getByRole('textbox', { name: 'Citation as Text' })).toBeVisible();
    expect(text()).toContain('Nikol Pashinyan (via Agency): “Wir werden gehen.”');
    expect(text()).toMatch(/https?:\S+focus=c-go/);
    expect(text()).toMatch(/https?:\S+on=2024-06-12/);
  });

  it('changes the format by the arrow keys', async () => {
    const { dialog, text } = await show('claim');
    await expect.element(dialog.getByRole('radio', { name: 'Text', exact: true })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dialog.getByRole('textbox', { name: 'Citation as BibTeX' })).toBeVisible();
    expect(text()).toMatch(/^@article\{paper2024-c-go,/);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dialog.getByRole('textbox', { name: 'Citation as CSL-JSON' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dialog.getByRole('textbox', { name: 'Citation as RIS' })).toBeVisible();
    expect(text()).toMatch(/^TY {2}- NEWS\n/);
  });

  it('speaks the language of the page', async () => {
    const { app, dialog, text } = await show('claim');
    app.store.getState().speak('de');
    await expect.element(dialog.getByRole('heading', { name: 'Beleg zitieren' })).toBeVisible();
    expect(text()).toContain('Nikol Paschinjan (über Agency): „Wir werden gehen.“');
  });

  it('copies, and says so', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { dialog, status, text } = await show('claim');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.element(status).toHaveTextContent('The citation has been copied.');
    expect(written.mock.lastCall?.[0].trim()).toBe(text().trim());
  });

  it('selects the text and says what to do when the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { dialog, field, status, text } = await show('claim');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.element(status).toHaveTextContent('The text is now selected: copy it with Ctrl+C or ⌘C.');
    await expect.element(field).toHaveFocus();
    expect(getSelection()?.toString().trim()).toBe(text().trim());
  });

  it('hands over a file that reference managers read', async () => {
    const offered: { name: string; address: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      offered.push({ name: this.download, address: this.href });
    });
    const { dialog, status } = await show('claim');
    await dialog.getByText('RIS', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Download' }).click();
    await expect.element(status).toHaveTextContent('The file paper2024-c-go.ris');
    const [file] = offered;
    expect(file?.name).toBe('paper2024-c-go.ris');
    const content = await (await fetch(file?.address ?? '')).text();
    expect(content).toMatch(/^TY {2}- NEWS\r\n[\s\S]*\r\nER {2}- \r\n$/);
  });

  it('gives the keyboard back to its button', async () => {
    const { screen, dialog } = await show('claim');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Cite Paper' })).toHaveFocus();
  });
});

describe('citing the view', () => {
  it('cites this app, the day and the licence, and follows the view', async () => {
    const { app, dialog, text } = await show('view');
    await expect.element(dialog.getByRole('heading', { name: 'Cite this view' })).toBeVisible();
    expect(text()).toContain('Entente: “Sample: relations on 12 June 2024 (Graph)”.');
    expect(text()).toContain('CC BY 4.0');
    app.store.getState().focusOn('AM');
    await expect.poll(text).toContain('Selected: Armenia.');
  });
});
