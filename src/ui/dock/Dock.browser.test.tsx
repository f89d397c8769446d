import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { changeLog } from '../../evidence/changeLog.ts';
import { dayOf, isoDay } from '../../model/day.ts';
import { languages } from '../../model/localised.ts';
import { initialView } from '../../view/view.ts';
import { Dock } from './Dock.tsx';

async function show(view: Parameters<typeof sampleApp>[0] = {}) {
  const app = sampleApp(view);
  const screen = await render(
    <InApp app={app}>
      <Dock />
    </InApp>,
  );
  return { app, screen, slider: screen.getByRole('slider'), day: () => isoDay(app.store.getState().view.filter.on) };
}

describe('the time slider', () => {
  it('is a native range named for its clock', async () => {
    const { slider } = await show();
    await expect.element(slider).toHaveAttribute('type', 'range');
    await expect.element(slider).toHaveAccessibleName('On this day');
  });

  it('moves by month, by year and to the ends with the keyboard', async () => {
    const { slider, day } = await show();
    slider.element().focus();
    const steps = [
      ['{ArrowRight}', '2024-07-12'],
      ['{ArrowLeft}', '2024-06-12'],
      ['{Shift>}{ArrowLeft}{/Shift}', '2023-06-12'],
      ['{PageUp}', '2024-06-12'],
      ['{PageDown}', '2023-06-12'],
      ['{Home}', '1991-01-01'],
      ['{End}', '2026-11-20'],
    ] as const;
    for (const [key, expected] of steps) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one key after the other
      await userEvent.keyboard(key);
      expect(day()).toBe(expected);
    }
  });

  it('says date, number of relations and what is new in words on every day of change, in both languages', async () => {
    const { app, slider } = await show();
    const words = {
      de: { pattern: /^\d{1,2}\. \p{L}+ \d{4}, (keine|\d+) Beziehung/u, began: 'neu' },
      en: { pattern: /^\d{1,2} \p{L}+ \d{4}, (no|\d+) relation/u, began: 'new' },
    };
    for (const lang of languages) {
      app.store.getState().speak(lang);
      const { pattern, began } = words[lang];
      for (const { day, changes } of changeLog(app.dataset)) {
        app.store.getState().moveTo(day);
        const count = changes.filter(({ kind }) => kind === 'began').length;
        // oxlint-disable-next-line eslint/no-await-in-loop -- one day after the other
        await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(pattern));
        const told = slider.element().getAttribute('aria-valuetext');
        expect(told?.includes(`${count} ${began}`)).toBe(count > 0);
      }
    }
  });

  it('moves to any day with the pointer', async () => {
    const { slider, day } = await show();
    await slider.click({ position: { x: 400, y: 10 } });
    expect(day()).not.toBe('2024-06-12');
  });
});

describe('the time dock', () => {
  it('steps to the next and the previous change by button and by key, and says what changed', async () => {
    const { app, screen, day } = await show();
    await screen.getByRole('button', { name: 'Next change' }).click();
    expect(day()).toBe('2024-06-13');
    await expect.element(screen.getByText(/Joining NATO, Armenia/)).toBeVisible();
    expect(app.announcer.current()).toContain('13 June 2024');
    await userEvent.keyboard(',');
    expect(day()).toBe('2024-02-22');
    await userEvent.keyboard('.');
    expect(day()).toBe('2024-06-13');
  });

  it('leaves `.` and `,` to fields that take text', async () => {
    const { screen, day } = await show();
    screen.getByTestId('date').element().focus();
    await userEvent.keyboard('.');
    expect(day()).toBe('2024-06-12');
  });

  it('keeps the focus on a step button that has nowhere to go', async () => {
    const { screen, day } = await show({ filter: { ...initialView(dayOf(2024, 2, 22), 'en').filter } });
    const next = screen.getByRole('button', { name: 'Next change' });
    await next.click();
    await userEvent.keyboard('{Enter}');
    expect(day()).toBe('2024-06-13');
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await expect.element(next).toHaveFocus();
  });

  it('takes a typed date and ignores an unfinished one', async () => {
    const { screen, day } = await show();
    const date = screen.getByTestId('date');
    await date.fill('2020-10-01');
    expect(day()).toBe('2020-10-01');
    await date.fill('');
    expect(day()).toBe('2020-10-01');
    screen.getByRole('slider').element().focus();
    await expect.element(date).toHaveValue('2020-10-01');
  });

  it('moves a typed date beyond the axis to its end and says so', async () => {
    const { app, screen, day } = await show();
    await screen.getByTestId('date').fill('1985-03-01');
    screen.getByRole('slider').element().focus();
    expect(day()).toBe('1991-01-01');
    expect(app.announcer.current()).toContain('The timeline runs from');
  });

  it('zooms the axis, and widens it for a date outside', async () => {
    const { app, screen, slider } = await show();
    await screen.getByRole('combobox', { name: 'Period' }).selectOptions('Since 2023');
    await expect.element(slider).toHaveAttribute('min', String(dayOf(2023, 1, 1)));
    app.store.getState().moveTo(dayOf(2020, 9, 27));
    await expect.element(slider).toHaveAttribute('min', String(dayOf(2020, 1, 1)));
    await expect.element(slider).toHaveValue(String(dayOf(2020, 9, 27)));
    await expect.element(screen.getByRole('combobox', { name: 'Period' })).toHaveValue('own');
  });

  it('plays on demand only, and stops when the reader moves the date', async () => {
    const { screen, day, slider } = await show();
    const before = day();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(day()).toBe(before);
    await screen.getByRole('button', { name: 'Play' }).click();
    await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(day).not.toBe(before);
    slider.element().focus();
    await userEvent.keyboard('{Home}');
    await expect.element(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(day()).toBe('1991-01-01');
  });

  it('says one sentence when playing has ended', async () => {
    const { app, screen } = await show();
    await screen.getByRole('button', { name: 'Play' }).click();
    expect(app.announcer.current()).toBe('');
    await screen.getByRole('button', { name: 'Pause' }).click();
    expect(app.announcer.current()).toMatch(/^Stopped: .* relations/);
  });
});
