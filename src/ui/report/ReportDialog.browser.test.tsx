import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { sampleDataset } from '../../../tests/sampleDataset.ts';
import { ClaimCard } from '../panel/ClaimCard.tsx';
import { ReportButton } from './ReportButton.tsx';

async function show(lang: 'de' | 'en' = 'en') {
  const claim = sampleDataset.claims.get('c-go');
  if (!claim) throw new Error('no claim');
  const screen = await render(
    <InApp app={sampleApp({ lang })}>
      <ReportButton claim={claim} />
    </InApp>,
  );
  await screen.getByRole('button').click();
  const dialog = screen.getByTestId('report');
  const field = dialog.getByRole('textbox');
  await expect.element(field).toBeVisible();
  const text = () => {
    const element = field.element();
    return element instanceof HTMLTextAreaElement ? element.value : '';
  };
  return { screen, dialog, field, text, status: dialog.getByRole('status') };
}

describe('reporting an error', () => {
  it('begins with the claim, what the page says, its document and its link, and leaves off where the reader goes on', async () => {
    const { field, text } = await show();
    expect(text()).toMatch(/^Entente: error in claim c-go\n/);
    expect(text()).toContain('Nikol Pashinyan (via Agency): “Wir werden gehen.”');
    expect(text()).toContain('https://example.org/paper');
    expect(text()).toMatch(/\nhttps?:\S+focus=c-go/);
    expect(text()).toMatch(/What is wrong: $/);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('The date.');
    expect(text()).toMatch(/What is wrong: The date\.$/);
  });

  it('speaks the reader’s language', async () => {
    const { dialog, text } = await show('de');
    await expect.element(dialog.getByRole('heading', { name: 'Fehler melden' })).toBeVisible();
    expect(text()).toMatch(/^Entente: Fehler in Beleg c-go\n[\s\S]*Was nicht stimmt: $/);
  });

  it('copies what the reader has made of it', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { dialog, status, text } = await show();
    await userEvent.keyboard('All.');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.element(status).toHaveTextContent('The report has been copied.');
    expect(written.mock.lastCall?.[0]).toBe(text());
  });

  it('hands it over as a file', async () => {
    const offered: { name: string; address: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      offered.push({ name: this.download, address: this.href });
    });
    const { dialog, text } = await show();
    await dialog.getByRole('button', { name: 'Download' }).click();
    expect(offered[0]?.name).toBe('entente-c-go.txt');
    expect(await (await fetch(offered[0]?.address ?? '')).text()).toBe(text());
  });

  it('hands it to the mail program without an addressee, as it stands', async () => {
    const { dialog, text } = await show();
    await userEvent.keyboard('Ä & b?');
    const href = dialog.getByRole('link', { name: 'To the mail program' }).element().getAttribute('href') ?? '';
    const letter = new URL(href);
    expect([letter.protocol, letter.pathname]).toEqual(['mailto:', '']);
    expect(letter.searchParams.get('subject')).toBe('Entente: error in claim c-go');
    expect(letter.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text());
  });

  it('gives the keyboard back to its button', async () => {
    const { screen, dialog } = await show();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Report an error Paper' })).toHaveFocus();
  });

  it('is offered on every card, whether or not it names its document', async () => {
    const [claim] = sampleDataset.claims.values();
    if (!claim) throw new Error('no claim');
    const screen = await render(
      <InApp app={sampleApp()}>
        <ClaimCard claim={claim} />
        <ClaimCard claim={claim} isBrief />
      </InApp>,
    );
    expect(screen.getByRole('button', { name: 'Report an error' }).elements()).toHaveLength(2);
    // A dialog within a paragraph would be no valid page, and React would say so.
    await screen.getByRole('button', { name: 'Report an error' }).first().click();
    await expect.element(screen.getByTestId('report')).toBeVisible();
  });
});
