import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { initialView, type View } from '../../view/view.ts';
import '../base.css';
import { Panel } from './Panel.tsx';

async function open(view: Partial<View> = {}) {
  const app = sampleApp(view);
  const screen = await render(
    <InApp app={app}>
      <div data-testid="graph">
        <button type="button" onClick={() => app.store.getState().focusOn('AM~CSTO~alliance')}>
          line
        </button>
      </div>
      <Panel />
    </InApp>,
  );
  return { app, screen, panel: page.getByTestId('panel') };
}

const on = (year: number, month: number, day: number, lang: 'de' | 'en' = 'en') =>
  initialView(dayOf(year, month, day), lang);

describe('Panel with nothing chosen', () => {
  it('shows the last change with its best quote open', async () => {
    const { panel } = await open();
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveTextContent('What changed here');
    await expect.element(panel.getByText('22 February 2024', { exact: true }).first()).toBeVisible();
    await expect.element(panel.getByText('we have basically frozen our participation')).toBeVisible();
  });

  it('leads from a change to its tie and from an earlier day to that date', async () => {
    const { app, panel } = await open();
    await panel.getByRole('button', { name: /Now suspended/ }).click();
    expect(app.store.getState().view.focus).toBe('AM~CSTO~alliance');
    app.store.getState().focusOn(undefined);
    await panel.getByRole('button', { name: /About September 2023/ }).click();
    expect(app.store.getState().view.filter.on).toBe(dayOf(2023, 9, 1));
  });

  it('offers the first change before there is any', async () => {
    const { app, panel } = await open(on(1991, 1, 1));
    await panel.getByRole('button', { name: 'Show 15 May 1992' }).click();
    expect(app.store.getState().view.filter.on).toBe(dayOf(1992, 5, 15));
  });
});

describe('Panel with a tie', () => {
  it('shows status, time, sources and both sides', async () => {
    const { panel } = await open({ focus: 'AM~CSTO~alliance' });
    const relation = panel.element().querySelector('[data-relation="AM-CSTO-membership"]');
    expect(relation?.textContent).toContain('suspended since 22 February 2024, disputed');
    expect(relation?.textContent).toContain('2 independent sources, 2 documents');
    expect(relation?.querySelector('[data-claim="c-no-notice"]')?.textContent).toContain('Denial');
  });

  it('quotes the original in its language, and translates after it', async () => {
    const { panel } = await open({ focus: 'AM-CSTO-membership' });
    const card = panel.element().querySelector('[data-claim="c-go"]');
    const quote = card?.querySelector('blockquote[lang="de"][translate="no"]');
    expect(quote?.textContent).toBe('„Wir werden gehen.“');
    const translation = card?.querySelector('p[lang="en"]');
    expect(translation?.textContent).toBe('We will leave.');
    expect(
      quote && translation && quote.compareDocumentPosition(translation) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    expect(card?.textContent).toContain('Translation: Entente');
    expect(card?.textContent).toContain('on one day between 13 June 2024 and 31 August 2024');
    expect(card?.textContent).toContain('Based on: Agency');
    expect(card?.textContent).toContain('Says more than the text. The text gives no date.');
    const link = card?.querySelector('a');
    expect([link?.href, link?.rel]).toEqual(['https://example.org/paper', 'noopener noreferrer']);
    expect(card?.textContent).toContain('(example.org)');
  });

  it('gives whoever copies a claim its quotation marks, and nothing that is not seen', async () => {
    const { panel } = await open({ focus: 'AM-CSTO-membership' });
    const card = panel.element().querySelector<HTMLElement>('[data-claim="c-go"]');
    const field = document.body.appendChild(document.createElement('textarea'));
    if (!card) throw new Error('no card');
    expect(card.querySelector('.unseen')?.textContent).toBe('Paper');
    getSelection()?.selectAllChildren(card);
    await userEvent.copy();
    field.focus();
    await userEvent.paste();
    const copied = field.value;
    field.remove();
    expect(copied).toContain('„Wir werden gehen.“');
    expect(copied.match(/Paper/g)).toHaveLength(1);
  });

  it('writes the dates of a claim as times', async () => {
    const { panel } = await open({ focus: 'AM~CSTO~alliance' });
    const times = panel.element().querySelectorAll('.panel-lead [data-claim="c-frozen"] time');
    expect([...times].map((time) => time.getAttribute('datetime'))).toEqual(['2024-02-22', '2024-02-22']);
  });

  it('opens with the words, and does not repeat them below', async () => {
    const { panel } = await open({ focus: 'AM~CSTO~alliance' });
    const [first] = panel.element().querySelectorAll('blockquote, section');
    expect(first?.closest('.panel-lead')).not.toBeNull();
    expect(panel.element().querySelectorAll('[data-claim="c-frozen"] blockquote')).toHaveLength(1);
    expect(panel.element().querySelectorAll('[data-claim="c-frozen"]')).toHaveLength(2);
  });

  it('says so where nobody is quoted, and marks what is told', async () => {
    const { panel } = await open({ ...on(2019, 1, 1), focus: 'RU-AM-arms' });
    await expect.element(panel.getByText('Nobody’s words on this are on record.')).toBeVisible();
    expect(panel.element().querySelector('[data-claim="c-arms"] .panel-told')?.textContent).toBe('In our own words: ');
    expect(panel.element().querySelector('blockquote')).toBeNull();
  });

  it('says that a relation is not there on the date, and leads to when it is', async () => {
    const { app, panel } = await open({ focus: 'AM-AZ-conflict' });
    await expect.element(panel.getByText('Not on record for 12 June 2024.')).toBeVisible();
    await panel.getByRole('button', { name: 'Show 27 September 2020' }).click();
    expect(app.store.getState().view.filter.on).toBe(dayOf(2020, 9, 27));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('hides what was not known on the second clock', async () => {
    const filter = { ...on(2024, 6, 12).filter, known: dayOf(2024, 3, 1) };
    const { panel } = await open({ filter, focus: 'AM~CSTO~alliance' });
    expect(panel.element().querySelector('[data-claim="c-frozen"]')).not.toBeNull();
    expect(panel.element().querySelector('[data-claim="c-go"]')).toBeNull();
  });

  it('says when a link names what is not there', async () => {
    const { panel } = await open({ focus: 'XX~YY~arms' });
    await expect.element(panel.getByText(/does not occur in this dataset/)).toBeVisible();
  });
});

describe('Panel with an actor', () => {
  it('lists the ties by family and leads to each', async () => {
    const { app, panel } = await open({ focus: 'AM' });
    await expect.element(panel.getByRole('heading', { level: 3, name: 'Tension' })).toBeVisible();
    await panel.getByRole('button', { name: /CSTO Membership/ }).click();
    expect(app.store.getState().view.focus).toBe('AM~CSTO~alliance');
  });

  it('offers another date where the actor has no ties', async () => {
    const { app, panel } = await open({ focus: 'AZ' });
    await panel.getByRole('button', { name: 'Show 27 September 2020' }).click();
    expect(app.store.getState().view.filter.on).toBe(dayOf(2020, 9, 27));
  });
});

describe('Keyboard focus', () => {
  it('stays on the line, says what was opened, and is there after Escape', async () => {
    const { app, screen, panel } = await open();
    const line = screen.getByRole('button', { name: 'line', exact: true });
    await line.click();
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Armenia – CSTO');
    expect(document.activeElement).toBe(line.element());
    expect(app.announcer.current()).toBe('Opened: Membership, Armenia – CSTO, 3 claims');
    await userEvent.keyboard('{Escape}');
    expect(app.store.getState().view.focus).toBeUndefined();
    expect(document.activeElement).toBe(line.element());
  });

  it('goes to the heading when the button that had it is gone, and back to that button after closing', async () => {
    const { panel } = await open();
    await panel.getByRole('button', { name: /Now suspended/ }).click();
    expect(document.activeElement).toBe(panel.getByRole('heading', { level: 2 }).element());
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(document.activeElement).toBe(panel.getByRole('button', { name: /Now suspended/ }).element());
  });

  it('goes from the closing button back to the line', async () => {
    const { screen, panel } = await open();
    const line = screen.getByRole('button', { name: 'line', exact: true });
    await line.click();
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(document.activeElement).toBe(line.element());
  });
});
