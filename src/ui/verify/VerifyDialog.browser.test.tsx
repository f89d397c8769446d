import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { initialView, type View } from '../../view/view.ts';
import { VerifyButton } from './VerifyButton.tsx';

async function show(view: Partial<View> = {}) {
  const app = sampleApp(view);
  const screen = await render(
    <InApp app={app}>
      <details open>
        <summary>Menu</summary>
        <VerifyButton />
      </details>
    </InApp>,
  );
  await screen.getByRole('button', { name: /Check quotes|Zitate prüfen/ }).click();
  const dialog = screen.getByTestId('verify');
  await expect.element(dialog).toBeVisible();
  const matches = () =>
    [...dialog.element().querySelectorAll<HTMLElement>('[data-match]')].map(
      ({ dataset }) => `${dataset['checked']}: ${dataset['match']}`,
    );
  return { app, screen, dialog, field: dialog.getByRole('textbox'), status: dialog.getByRole('status'), matches };
}

/** Lets go of something over the dialog. */
function drop(target: Element, fill: (transfer: DataTransfer) => void) {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer);
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

const article = 'Headline\n\nEr sagte: "Wir werden gehen." Mehr dazu später.';

describe('checking quotes', () => {
  it('finds the quotes of a pasted article and recognises its document', async () => {
    const { dialog, field, status, matches } = await show();
    await expect.element(field).toHaveFocus();
    await field.fill(article);
    await expect
      .element(status)
      .toHaveTextContent('Recognised: a text by Paper. The one quote is in the text word for word.');
    expect(matches()).toEqual(['c-go: exact']);
    await expect.element(dialog.getByRole('heading', { name: 'Wir gehen' })).toBeVisible();
    await expect.element(dialog.getByText('Word for word, line 3')).toBeVisible();
  });

  it('shows what differs in a quote that is nearly there, for the ear too', async () => {
    const { dialog, field, matches } = await show();
    await field.fill('She said: we have frozen our participation basically');
    await expect.element(dialog.getByText('Nearly word for word, line 1, 1 word differs')).toBeVisible();
    expect(matches()).toEqual(['c-frozen: near']);
    const [missing] = dialog.element().querySelectorAll('del');
    expect(missing?.textContent).toBe('only in the quote: basically');
  });

  it('says in which other letters a word is written that looks the same', async () => {
    const { app, dialog, field } = await show();
    await field.fill('She said: we have b\u0430sically frozen our participation');
    const verdict = dialog.getByText('Nearly word for word, line 1, 1 word differs');
    await expect.element(verdict).toBeVisible();
    await expect.element(dialog.getByText('but is written with Cyrillic letters')).toBeVisible();
    app.store.getState().speak('de');
    await expect.element(dialog.getByText('ist aber mit kyrillischen Buchstaben geschrieben')).toBeVisible();
  });

  it('says in both languages that a text has none of the quotes, and what to do', async () => {
    const { app, field, status, matches } = await show();
    await field.fill('The weather will be fine.');
    await expect.element(status).toHaveTextContent('None of the 2 quotes in these data is in this text. Check whether');
    app.store.getState().speak('de');
    await expect
      .element(status)
      .toHaveTextContent('Keines der 2 Zitate aus diesen Daten steht in diesem Text. Prüfen Sie');
    expect(matches()).toEqual([]);
  });

  it('shows the quotes of the document that the reader names, found or not', async () => {
    const { dialog, field, status, matches } = await show();
    await field.fill(article);
    await dialog.getByRole('combobox', { name: 'Quotes from' }).selectOptions('interview');
    await expect.element(status).toHaveTextContent('The quote from France 24 is not in this text.');
    expect(matches()).toEqual(['c-frozen: missing']);
  });

  it('tells of quotes from other documents in the same text', async () => {
    const { dialog, field } = await show();
    await field.fill(`${article} we have basically frozen our participation`);
    await dialog.getByText('1 quote from another document in the same text').click();
    await expect.element(dialog.getByRole('heading', { name: 'Interview' })).toBeVisible();
  });

  it('reads a file that is dropped, the text of a page only', async () => {
    const { dialog, field, matches } = await show();
    const page = new File([`<p>Er sagte: &quot;Wir werden gehen.&quot;</p><script>x</script>`], 'a.html');
    drop(dialog.element(), (transfer) => transfer.items.add(page));
    await expect.element(field).toHaveValue('Er sagte: "Wir werden gehen."');
    await expect.poll(matches).toEqual(['c-go: exact']);
  });

  it('reads a page in the encoding that it declares, but nothing hidden in it', async () => {
    const { dialog, field, matches } = await show();
    const page = '<meta charset=iso-8859-2><p>Er sagte \u00e8: &#132;Wir <span hidden>x</span>werden gehen.&#147;';
    drop(dialog.element(), (transfer) =>
      transfer.items.add(new File([Uint8Array.from(page.split(''), (sign) => sign.charCodeAt(0))], 'a.txt')),
    );
    await expect.element(field).toHaveValue('Er sagte č: „Wir werden gehen.“');
    await expect.poll(matches).toEqual(['c-go: exact']);
  });

  it('takes text that is dropped', async () => {
    const { dialog, matches } = await show();
    drop(dialog.element(), (transfer) => transfer.setData('text/plain', article));
    await expect.poll(matches).toEqual(['c-go: exact']);
  });

  it('refuses what is too large or no text, says what to do, and goes on', async () => {
    const { dialog, field, status, matches } = await show();
    drop(dialog.element(), (transfer) => transfer.items.add(new File(['a'.repeat(1_000_001)], 'a.txt')));
    await expect.element(status).toHaveTextContent('This is more than 1 MB');
    drop(dialog.element(), (transfer) => transfer.items.add(new File(['%PDF-1.7'], 'a.pdf')));
    await expect.element(status).toHaveTextContent('There is no readable text in this file.');
    await field.fill(article);
    await expect.poll(matches).toEqual(['c-go: exact']);
  });

  it('says when the check cannot run, and runs when asked again', async () => {
    vi.stubGlobal('Worker', undefined);
    const { dialog, field, status, matches } = await show();
    await field.fill(article);
    await expect.element(status).toHaveTextContent('The program for this check could not be loaded.');
    vi.unstubAllGlobals();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(matches).toEqual(['c-go: exact']);
  });

  it('opens the evidence of a quote, out of the way of menu and dialog', async () => {
    const { app, screen, dialog, field } = await show();
    await field.fill(article);
    await dialog.getByRole('button', { name: 'Show the claim Wir werden gehen.' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(screen.container.querySelector('details')?.open).toBe(false);
    expect(app.store.getState().view.focus).toBe('AM~CSTO~alliance');
    expect(app.found.getState().found?.claim).toBe('c-go');
  });

  it('does not lead to what was published after the second clock', async () => {
    const { filter } = initialView(dayOf(2024, 6, 12), 'en');
    const { dialog, field } = await show({ filter: { ...filter, known: dayOf(2024, 5, 1) } });
    await field.fill(article);
    await expect.element(dialog.getByText('this claim had not been published yet')).toBeVisible();
    expect(dialog.element().querySelector('.verify-open')).toBeNull();
  });

  it('gives the keyboard back to its button, and keeps nothing', async () => {
    const { screen, dialog, field } = await show();
    await field.fill(article);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Check quotes' });
    await expect.element(button).toHaveFocus();
    await button.click();
    await expect.element(screen.getByTestId('verify').getByRole('textbox')).toHaveValue('');
  });
});
