import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf } from '../../model/day.ts';
import type { View } from '../../view/view.ts';
import { CoverageStrip } from './CoverageStrip.tsx';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };

async function show(view: Partial<View> = {}) {
  const app = sampleApp(view);
  const screen = await render(
    <InApp app={app}>
      <CoverageStrip axis={axis} widthPx={720} />
    </InApp>,
  );
  return { app, screen, bars: () => [...screen.container.querySelectorAll('.coverage-bar')] };
}

describe('the strip of documents', () => {
  it('says for which times no document is stored, in both languages', async () => {
    const { app, screen } = await show();
    await expect
      .element(screen.getByText('No documents stored for: 1991, 1993 to 2019, 2022 to 2023, 2025 to 2026.'))
      .toBeInTheDocument();
    app.store.getState().speak('de');
    await expect
      .element(screen.getByText('Kein Dokument gespeichert für: 1991, 1993 bis 2019, 2022 bis 2023, 2025 bis 2026.'))
      .toBeInTheDocument();
  });

  it.each([
    ['AM~AZ~tension', 'No documents about this stored for: 1991 to 2019, 2021 to 2026.'],
    ['AM-AZ-conflict', 'No documents about this stored for: 1991 to 2019, 2021 to 2026.'],
    ['NATO', 'No documents about this stored for: 1991 to 2023, 2025 to 2026.'],
    ['nobody', 'No documents stored for: 1991, 1993 to 2019, 2022 to 2023, 2025 to 2026.'],
  ])('is about what is in focus: %s', async (focus, sentence) => {
    const { screen } = await show({ focus });
    await expect.element(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('counts only what had been published by the second clock', async () => {
    const { app, screen } = await show();
    app.store.getState().knowAsOf(dayOf(2020, 12, 31));
    await expect
      .element(screen.getByText('No document known on 31 December 2020 for: 1991, 1993 to 2019, 2021 to 2026.'))
      .toBeInTheDocument();
    app.store.getState().focusOn('NATO');
    await expect
      .element(screen.getByText('No document about this known on 31 December 2020 for: 1991 to 2026.'))
      .toBeInTheDocument();
  });

  it('has a bar for each year with documents, darker where there are many', async () => {
    const { bars } = await show();
    expect(bars()).toHaveLength(4);
    expect(bars().filter((bar) => bar.hasAttribute('data-many'))).toHaveLength(1);
  });
});
