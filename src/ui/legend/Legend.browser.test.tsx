import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { changeLog } from '../../evidence/changeLog.ts';
import { families } from '../../model/relation.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import { Legend } from './Legend.tsx';

async function show() {
  const app = sampleApp();
  const screen = await render(
    <InApp app={app}>
      <Legend />
      <EmptyPicture />
    </InApp>,
  );
  const toggle = (selector: string) => screen.container.querySelector<HTMLButtonElement>(selector);
  return { app, screen, toggle };
}

describe('the legend', () => {
  it('shows each family as a toggle with a count of lines', async () => {
    const { screen, toggle } = await show();
    for (const family of families) expect(toggle(`[data-family="${family}"]`)?.ariaPressed).toBe('true');
    await expect.element(screen.getByRole('button', { name: 'Cooperation 3 lines' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Arms 0 lines' })).toBeVisible();
  });

  it('switches a family off and on, and keeps its count', async () => {
    const { app, screen } = await show();
    const alliance = screen.getByRole('button', { name: 'Cooperation 3 lines' });
    await alliance.click();
    expect(app.store.getState().view.filter.families.has('alliance')).toBe(false);
    await expect.element(alliance).toHaveAttribute('aria-pressed', 'false');
    await alliance.click();
    await expect.element(alliance).toHaveAttribute('aria-pressed', 'true');
  });

  it('switches a status, and counts of families follow', async () => {
    const { screen, toggle } = await show();
    toggle('[data-status-filter="suspended"]')?.click();
    await expect.element(screen.getByRole('button', { name: 'Cooperation 2 lines' })).toBeVisible();
  });

  it('offers to show all again only when something is off', async () => {
    const { app, screen } = await show();
    const all = screen.getByRole('button', { name: 'Show all' });
    await expect.element(all).not.toBeInTheDocument();
    app.store.getState().toggleFamily('arms');
    await all.click();
    expect(app.store.getState().view.filter.families.size).toBe(4);
    await expect.element(all).not.toBeInTheDocument();
  });
});

describe('the empty picture', () => {
  it('says that everything is switched off and shows it again', async () => {
    const { app, screen } = await show();
    for (const family of families) app.store.getState().toggleFamily(family);
    await expect.element(screen.getByText('All kinds of relations are switched off in the legend.')).toBeVisible();
    await screen.getByRole('button', { name: 'Show everything' }).click();
    expect(app.store.getState().view.filter.families.size).toBe(4);
  });

  it('leads to the next change where nothing is known yet', async () => {
    const { app, screen } = await show();
    app.store.getState().moveTo(-Infinity);
    await expect.element(screen.getByText('No relation is on record for 1 January 1991.')).toBeVisible();
    await screen.getByRole('button', { name: 'Go to the next change' }).click();
    expect(app.store.getState().view.filter.on).toBe(changeLog(app.dataset)[0]?.day);
  });
});
