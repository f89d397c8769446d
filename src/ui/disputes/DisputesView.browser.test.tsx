import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { initialView, type View } from '../../view/view.ts';
import { Panel } from '../panel/Panel.tsx';
import { DisputesView } from './DisputesView.tsx';

async function open(view: Partial<View> = {}, widthPx = 1000) {
  const app = sampleApp({ show: 'disputes', ...view });
  const screen = await render(
    <InApp app={app}>
      <div style={{ width: `${widthPx}px` }}>
        <DisputesView />
      </div>
      <Panel />
    </InApp>,
  );
  return { app, screen, disputes: page.getByTestId('disputes') };
}

const known = (year: number, month: number, day: number) => ({
  filter: { ...initialView(dayOf(2024, 6, 20), 'en').filter, known: dayOf(year, month, day) },
});

beforeEach(() => page.viewport(1440, 900));

describe('the contradictions beside each other', () => {
  it('are all listed with number, title and what conflicts, and the first stands open', async () => {
    const { disputes } = await open();
    const choices = disputes.getByRole('navigation').getByRole('button');
    await expect
      .element(choices.first())
      .toHaveTextContent('1 NATO: yes or no The headline contradicts the statement.');
    expect(choices.elements()).toHaveLength(3);
    await expect.element(disputes.getByRole('heading', { level: 3 })).toHaveTextContent('NATO: yes or no');
    await expect.element(choices.first()).toHaveAttribute('aria-current', 'true');
  });

  it('open by click, in the link, with both sides, the finding and their numbers', async () => {
    const { app, disputes } = await open();
    await disputes.getByRole('button', { name: /Is Armenia leaving/ }).click();
    expect(app.store.getState().view.focus).toBe('X2');
    const article = disputes.getByRole('article', { name: 'Is Armenia leaving?' });
    await expect.element(article.getByText('Contradiction 2 of 3')).toBeVisible();
    expect(article.element().querySelector('[data-claim="c-go"] blockquote[lang="de"][translate="no"]')).not.toBeNull();
    expect(article.element().querySelector('[data-claim="c-go"]')?.textContent).toContain('Says more than the text.');
    expect(article.element().querySelector('[data-claim="c-no-notice"]')?.textContent).toContain('Denial');
    await expect.element(article.getByText(/Moscow knows nothing of it/)).toBeVisible();
    expect(app.announcer.current()).toBe('Opened: contradiction 2, Is Armenia leaving?, 2 claims');
  });

  it('are chosen from the keyboard, which then goes on to the one that is open', async () => {
    const { disputes } = await open();
    const choice = disputes.getByRole('button', { name: /Arms or dispute/ });
    choice.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(disputes.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect.element(disputes.getByRole('heading', { level: 3 })).toHaveTextContent('Arms or dispute');
    await userEvent.keyboard('{Escape}');
    await expect.element(choice).toHaveFocus();
  });

  it('follow each other by the same button, round and round', async () => {
    const { app, disputes } = await open({ focus: 'X2' });
    await disputes.getByRole('button', { name: 'Next: 3' }).click();
    expect(app.store.getState().view.focus).toBe('X3');
    await expect.element(disputes.getByRole('button', { name: 'Next: 1' })).toHaveFocus();
  });

  it('lead to the graph on their day, with the tie and the claim open', async () => {
    const { app, disputes } = await open({ focus: 'X1' });
    await disputes.getByRole('button', { name: 'Show in the graph: Armenia → NATO, 13 June 2024' }).click();
    expect(app.store.getState().view).toMatchObject({ show: 'graph', focus: 'AM~NATO~aspiration' });
    expect(app.store.getState().view.filter.on).toBe(dayOf(2024, 6, 13));
    await expect.poll(() => document.activeElement?.getAttribute('data-claim')).toBe('c-nato');
  });

  it('can be narrowed to those about one document', async () => {
    const { app, disputes } = await open({ focus: 'X1' });
    await disputes.getByRole('button', { name: 'Second article 1' }).click();
    expect(disputes.getByRole('navigation').getByRole('button').elements()).toHaveLength(1);
    expect(app.store.getState().view.focus).toBeUndefined();
    app.store.getState().focusOn('X2');
    await expect.element(disputes.getByRole('button', { name: 'All 3' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the contradictions where there is little room', () => {
  it('unfold one at a time in their place', async () => {
    const { app, disputes } = await open({}, 360);
    await disputes.getByRole('button', { name: /NATO: yes or no/ }).click();
    await expect.element(disputes.getByText('The headline contradicts the statement.')).toBeVisible();
    const second = disputes.getByRole('button', { name: /Is Armenia leaving/ });
    await second.click();
    await expect.element(second).toHaveAttribute('aria-expanded', 'true');
    expect(disputes.element().querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    await second.click();
    expect(app.store.getState().view.focus).toBeUndefined();
  });

  it('keep the keyboard where the reader goes on', async () => {
    const { disputes } = await open({ focus: 'X1' }, 360);
    await disputes.getByRole('button', { name: 'Next: 2' }).click();
    await expect.element(disputes.getByRole('button', { name: /Is Armenia leaving/ })).toHaveFocus();
  });
});

describe('the contradictions as known on a day', () => {
  it('hide what came later, and what rests on it', async () => {
    const { disputes } = await open({ ...known(2024, 6, 12), focus: 'X1' });
    await expect.element(disputes.getByText('1 claim was published later.', { exact: false })).toBeVisible();
    expect(disputes.element().querySelector('[data-claim="c-no-nato"]')).not.toBeNull();
    expect(disputes.element().querySelector('[data-claim="c-nato"]')).toBeNull();
    expect(disputes.element().textContent).not.toContain('NATO: yes or no');
    expect(disputes.element().textContent).not.toContain('The headline contradicts');
    await expect.element(disputes.getByText('Not yet known on 12 June 2024').first()).toBeVisible();
  });

  it('say that nothing had been published before the first document', async () => {
    const { disputes } = await open(known(1991, 2, 1));
    await expect.element(disputes.getByText('None of this had been published by 1 February 1991.')).toBeVisible();
    expect(disputes.element().querySelector('[data-claim]')).toBeNull();
  });
});

describe('from a claim to its contradiction', () => {
  it('leads a quiet line below the claim', async () => {
    const { app } = await open({ show: 'graph', focus: 'AM-CSTO-membership' });
    const panel = page.getByTestId('panel');
    await panel.getByRole('button', { name: 'Part of contradiction 2: Is Armenia leaving?' }).first().click();
    expect(app.store.getState().view).toMatchObject({ show: 'disputes', focus: 'X2' });
  });
});
