import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import type { View } from '../../view/view.ts';
import { HelpButton } from '../help/Help.tsx';
import { Header } from '../header/Header.tsx';
import { App } from '../app/App.tsx';
import { chooseHit } from '../search/chooseHit.ts';
import { AboutLink } from './AboutLink.tsx';
import { AboutView } from './AboutView.tsx';

async function show(view: Partial<View> = {}) {
  const app = sampleApp({ show: 'about', ...view });
  const screen = await render(
    <InApp app={app}>
      <AboutView />
    </InApp>,
  );
  return { app, screen, about: screen.getByTestId('about') };
}

const headings = (element: Element) =>
  [...element.querySelectorAll('h2, h3')].map(({ tagName, textContent }) => `${tagName} ${textContent}`);

describe('the page about the data', () => {
  it('says who made this, how, what the words mean, until when, whose it is, and how to report an error', async () => {
    const { about } = await show();
    expect(headings(about.element())).toEqual([
      'H2 About the data and the method',
      'H3 Who makes it',
      'H3 How the claims were gathered',
      'H3 How they were checked',
      'H3 What the words mean',
      'H3 Until when',
      'H3 Rights',
      'H3 How to report an error',
      'H3 In figures',
    ]);
    await expect
      .element(about)
      .toHaveTextContent('each of the 10 pairs of actors was gone through for the years 1991 to 2026');
    await expect.element(about).toHaveTextContent('Only what happened up to 25 June 2026 could be checked.');
    await expect.element(about.getByRole('term').first()).toHaveTextContent('Quotation');
  });

  it('says the same in German', async () => {
    const { app, about } = await show();
    const english = headings(about.element()).length;
    app.store.getState().speak('de');
    await expect.element(about.getByRole('heading', { level: 2 })).toHaveTextContent('Über die Daten und die Methode');
    expect(headings(about.element())).toHaveLength(english);
    await expect.element(about).toHaveTextContent('Geprüft werden konnte nur, was bis zum 25. Juni 2026 geschah.');
  });

  it('counts the open dataset in a table whose rows and groups are named', async () => {
    const { about } = await show();
    const table = about.getByRole('table', { name: 'In figures' });
    await expect.element(table.getByRole('rowheader', { name: 'told in our own words' })).toBeVisible();
    const rows = [...table.element().querySelectorAll('tr')].map((row) =>
      [...row.cells].map(({ textContent }) => textContent).join('|'),
    );
    expect(rows).toContain('Relations|8');
    expect(rows).toContain('with a quotation|1|13%');
    expect(rows).toContain('checked until|25 June 2026');
    for (const cell of table.element().querySelectorAll('th')) expect(cell.scope).toMatch(/^(col|row|rowgroup)$/);
  });

  it('opens its only foreign link elsewhere, without telling whence', async () => {
    const { about } = await show();
    const links = [...about.element().querySelectorAll('a')];
    expect(links.map(({ href, target }) => [href, target])).toEqual([
      ['https://creativecommons.org/licenses/by/4.0/', '_blank'],
    ]);
    expect(links[0]?.rel).toContain('noreferrer');
  });

  it('leads back to the graph', async () => {
    const { app, about } = await show();
    await about.getByRole('button', { name: 'Back to the graph' }).click();
    expect(app.store.getState().view.show).toBe('graph');
  });

  it('makes way for what is found', async () => {
    const { app } = await show();
    chooseHit({ kind: 'actor', id: 'AM' }, app);
    expect(app.store.getState().view).toMatchObject({ show: 'graph', focus: 'AM' });
  });

  it('takes the focus when somebody comes to it, and none when the link was opened', async () => {
    const { app, screen } = await show();
    expect(document.activeElement).toBe(document.body);
    await screen.unmount();
    app.store.getState().showAs('graph');
    app.store.getState().showAs('about');
    const again = await render(
      <InApp app={app}>
        <AboutView />
      </InApp>,
    );
    await expect.element(again.getByRole('heading', { level: 2 })).toHaveFocus();
  });
});

describe('the way there', () => {
  it('is in the header’s menu, which folds', async () => {
    const app = sampleApp();
    const screen = await render(
      <InApp app={app}>
        <Header />
      </InApp>,
    );
    const menu = screen.getByRole('group').filter({ has: page.getByRole('link') });
    await screen.getByLabelText(/^Stories, link, method/).click();
    await screen.getByRole('link', { name: 'About the data and the method' }).click();
    expect(app.store.getState().view.show).toBe('about');
    await expect.element(menu).not.toBeInTheDocument();
    const views = screen.getByRole('group', { name: 'View' }).getByRole('button');
    expect(views.elements().map((view) => view.getAttribute('aria-pressed'))).toEqual(Array(4).fill('false'));
  });

  it('is in the help, which closes', async () => {
    const app = sampleApp();
    const screen = await render(
      <InApp app={app}>
        <HelpButton />
      </InApp>,
    );
    await screen.getByRole('button', { name: 'Help' }).click();
    await screen.getByRole('link', { name: 'About the data and the method' }).click();
    expect(app.store.getState().view.show).toBe('about');
    await expect.element(screen.getByTestId('help')).not.toBeInTheDocument();
  });

  it('is a link that can be opened in a further tab', async () => {
    const app = sampleApp();
    const screen = await render(
      <InApp app={app}>
        <AboutLink />
      </InApp>,
    );
    const link = screen.getByRole('link');
    expect(new URL(link.element().getAttribute('href') ?? '').search).toBe('?show=about');
    const opened = vi.fn<(event: Event) => boolean>((event) => {
      const wasLeft = !event.defaultPrevented;
      event.preventDefault();
      return wasLeft;
    });
    document.addEventListener('click', opened, { once: true });
    await userEvent.click(link, { modifiers: ['Control'] });
    expect(opened).toHaveReturnedWith(true);
    expect(app.store.getState().view.show).toBe('graph');
  });
});

describe('the whole page', () => {
  it('shows nothing but the text, and afterwards what was there before', async () => {
    const app = sampleApp({ focus: 'AM' });
    const screen = await render(
      <InApp app={app}>
        <App linkProblems={[]} />
      </InApp>,
    );
    await expect.element(screen.getByTestId('graph')).toBeVisible();
    app.store.getState().showAs('about');
    await expect.element(screen.getByTestId('about')).toBeVisible();
    const shown = [...document.querySelectorAll<HTMLElement>('[data-testid]')].map(({ dataset }) => dataset['testid']);
    for (const id of ['graph', 'panel', 'timeline', 'summary']) expect(shown).not.toContain(id);
    expect(document.title).toBe('About the data and the method – Entente');
    await screen.getByRole('button', { name: 'Back to the graph' }).click();
    await expect.element(screen.getByTestId('panel')).toHaveTextContent('Armenia');
  });
});
