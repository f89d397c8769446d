import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { TableView } from './TableView.tsx';

async function show() {
  const app = sampleApp();
  const screen = await render(
    <InApp app={app}>
      <TableView />
    </InApp>,
  );
  const rows = () => [...screen.container.querySelectorAll<HTMLElement>('tr[data-relation]')];
  const ids = () => rows().map(({ dataset }) => dataset['relation']);
  return { app, screen, rows, ids };
}

describe('the table view', () => {
  it('has a caption and one row for each relation of the day', async () => {
    const { screen, ids } = await show();
    await expect.element(screen.getByRole('table', { name: '4 relations on 12 June 2024' })).toBeVisible();
    expect(ids()).toEqual(['AM-CSTO-membership', 'AM-RU-treaty', 'RU-CSTO-membership', 'AM-RU-dispute']);
  });

  it('sorts by a column and then the other way round', async () => {
    const { screen, ids } = await show();
    const header = screen.getByRole('columnheader', { name: 'Since' });
    await header.getByRole('button').click();
    await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
    expect(ids()[0]).toBe('RU-CSTO-membership');
    await header.getByRole('button').click();
    await expect.element(header).toHaveAttribute('aria-sort', 'descending');
    expect(ids()[0]).toBe('AM-CSTO-membership');
  });

  it('opens a relation and marks its row', async () => {
    const { app, screen, rows } = await show();
    await screen.getByRole('button', { name: 'Dispute' }).click();
    expect(app.store.getState().view.focus).toBe('AM-RU-dispute');
    await expect.poll(() => rows().filter((row) => row.ariaCurrent === 'true').length).toBe(1);
    expect(rows().at(-1)?.ariaCurrent).toBe('true');
  });

  it('opens an actor', async () => {
    const { app, screen } = await show();
    await screen.getByRole('button', { name: 'Armenia' }).first().click();
    expect(app.store.getState().view.focus).toBe('AM');
  });

  it('keeps the focus when its row leaves', async () => {
    const { app, screen } = await show();
    await screen.getByRole('button', { name: 'Dispute' }).click();
    app.store.getState().moveTo(dayOf(2000, 1, 1));
    await expect.element(screen.getByRole('button', { name: 'Dispute' })).not.toBeInTheDocument();
    await expect.element(screen.getByTestId('table')).toHaveFocus();
  });

  it('says in words when no relation is left', async () => {
    const { app, screen } = await show();
    app.store.getState().moveTo(dayOf(1991, 1, 1));
    await expect.element(screen.getByText('No relation is on record for 1 January 1991.')).toBeVisible();
  });
});
