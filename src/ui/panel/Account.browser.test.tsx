import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import { initialView, type View } from '../../view/view.ts';
import { Panel } from './Panel.tsx';

async function open(view: Partial<View>, widthPx = 400) {
  const app = sampleApp(view);
  await render(
    <InApp app={app}>
      <div style={{ width: `${widthPx}px` }}>
        <Panel />
      </div>
    </InApp>,
  );
  const relation = (id: string) => page.getByTestId('panel').element().querySelector(`[data-relation="${id}"]`);
  return { app, panel: page.getByTestId('panel'), relation };
}

const after = (lang: 'de' | 'en' = 'en') => initialView(dayOf(2024, 9, 1), lang);

beforeEach(() => page.viewport(1440, 900));

describe('the account of both sides', () => {
  it('says who denies, and sums both sides up in lines that lead to the claims', async () => {
    const { panel, relation } = await open({ ...after(), focus: 'AM-NATO-aspiration' });
    await expect.element(panel.getByText('Denied beforehand by Armenia (2 April 2024).')).toBeVisible();
    const glance = panel.getByRole('group', { name: 'Who says what, at a glance' });
    await expect.element(glance.getByRole('button').first()).toHaveTextContent(/^Jun.*2024 Paper headline not quoted$/);
    const denial = glance.getByRole('button', { name: /2 Apr 2024 Armenia TASS denial/ });
    await denial.click();
    expect(document.activeElement).toBe(relation('AM-NATO-aspiration')?.querySelector('[data-claim="c-no-nato"]'));
  });

  it('has no lines where nothing speaks against, and says so of what is only alleged', async () => {
    const { panel } = await open({ ...initialView(dayOf(2020, 1, 1), 'en'), focus: 'RU-AZ-leaked-arms' });
    await expect.element(panel.getByText('No claim in these data contradicts it.')).toBeVisible();
    expect(panel.element().querySelector('.panel-ledger')).toBeNull();
  });

  it('groups what one source says under the way on which it came', async () => {
    const { relation } = await open({ ...after(), focus: 'AM-CSTO-membership' });
    const groups = [
      ...(relation('AM-CSTO-membership')?.querySelectorAll('.panel-claims:first-of-type .panel-source-group') ?? []),
    ];
    expect(groups.map((group) => group.querySelector('.panel-chain')?.textContent)).toEqual([
      'Source 1 of 2: France 24',
      'Source 2 of 2Agency → PaperOne source: 1 document rests on it.',
    ]);
  });

  it('sets the sides beside each other where there is room', async () => {
    const { relation } = await open({ ...after(), focus: 'AM-NATO-aspiration' }, 760);
    const [one, other] = [...(relation('AM-NATO-aspiration')?.querySelectorAll('.panel-sides > section') ?? [])];
    expect(one?.getBoundingClientRect().top).toBe(other?.getBoundingClientRect().top);
    expect(one?.getBoundingClientRect().right).toBeLessThan(other?.getBoundingClientRect().left ?? 0);
  });

  it('keeps its cards while only the date moves', async () => {
    const { app, panel, relation } = await open({ ...after(), focus: 'AM-CSTO-membership' });
    const card = relation('AM-CSTO-membership')?.querySelector('[data-claim="c-go"]');
    app.store.getState().moveTo(dayOf(2025, 3, 1));
    await expect.element(panel.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(relation('AM-CSTO-membership')?.querySelector('[data-claim="c-go"]')).toBe(card);
  });
});

describe('a document without a day', () => {
  it('says under the second clock from when it counts', async () => {
    const filter = { ...after().filter, known: dayOf(2024, 7, 1) };
    const { relation } = await open({ filter, focus: 'AM-NATO-aspiration' });
    expect(relation('AM-NATO-aspiration')?.querySelector('[data-claim="c-nato"]')?.textContent).toContain(
      'Undated within this span: counts from 13 June 2024.',
    );
  });

  it('says nothing of it without the clock', async () => {
    const { relation } = await open({ ...after(), focus: 'AM-NATO-aspiration' });
    expect(relation('AM-NATO-aspiration')?.textContent).not.toContain('counts from');
  });
});
