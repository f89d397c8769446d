import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showLanes as show } from '../../../tests/shownLanes.tsx';
import { dayOf } from '../../model/day.ts';
import { lanesWords } from '../../text/lanesWords.ts';

const membership = 'AM-CSTO-membership';
const order = [
  'AM-RU-treaty',
  'RU-AM-arms',
  'AM-RU-dispute',
  'RU-AZ-leaked-arms',
  'RU-CSTO-membership',
  'AM-AZ-conflict',
  'AM-NATO-aspiration',
  membership,
];

describe('the lifelines', () => {
  it('are one lane for each relation, under the names of the pair', async () => {
    const { ids, screen } = await show();
    expect(ids()).toEqual(order);
    await expect.element(screen.getByRole('region', { name: 'Armenia – CSTO' })).toBeVisible();
  });

  it('are named by a sentence that holds all that the lane shows', async () => {
    const { screen, app } = await show();
    const name =
      /^Membership, Armenia – CSTO: planned 15 May 1992 .* suspended since 22 February 2024, disputed; 4 claims, 2 quoted$/;
    await expect.element(screen.getByRole('button', { name })).toBeVisible();
    app.store.getState().speak('de');
    await expect
      .element(screen.getByRole('button', { name: /^Mitgliedschaft, Armenien – OVKS: geplant/ }))
      .toBeVisible();
  });

  it('say how well each pair is documented', async () => {
    const { screen } = await show();
    const region = screen.getByRole('region', { name: 'Armenia – Azerbaijan' });
    await expect.element(region).toHaveTextContent(/stored for: 1991 to 2019, 2021 to 2026\./);
  });

  it('are gone with their family or status, and in words when none is left', async () => {
    const { app, ids, screen } = await show();
    app.store.getState().toggleFamily('alliance');
    await expect.poll(ids).not.toContain(membership);
    for (const family of ['aspiration', 'arms', 'tension'] as const) app.store.getState().toggleFamily(family);
    await expect.poll(ids).toEqual([]);
    await expect.element(screen.getByRole('button', { name: 'Show everything' })).toBeVisible();
  });

  it('show only what was known on the day of the second clock', async () => {
    const { app, ids, lane } = await show();
    app.store.getState().knowAsOf(dayOf(2024, 6, 12));
    await expect
      .poll(ids)
      .toEqual(
        order.filter((id) => !['AM-RU-dispute', 'RU-AZ-leaked-arms'].includes(id) && id !== 'AM-NATO-aspiration'),
      );
    expect(lane(membership).querySelectorAll('.lanes-tick')).toHaveLength(2);
  });

  it('have a mark for each claim, filled when quoted', async () => {
    const { lane } = await show();
    expect(lane(membership).querySelectorAll('.lanes-tick')).toHaveLength(4);
    expect(lane(membership).querySelectorAll('.lanes-tick[data-quoted]')).toHaveLength(2);
  });

  it('have a line for each chosen day, and a flag with its date', async () => {
    const { app, all, screen } = await show();
    const lines = () => new Set(all('.lanes-cursor').map(({ dataset }) => dataset['cursor']));
    expect(lines()).toEqual(new Set(['on']));
    app.store.getState().knowAsOf(dayOf(2022, 1, 1));
    app.store.getState().compareWith(dayOf(2020, 9, 1));
    await expect.poll(lines).toEqual(new Set(['on', 'known', 'against']));
    await expect.element(screen.getByText('12 Jun 2024')).toBeVisible();
    await expect.element(screen.getByText('Known on 1 Jan 2022')).toBeVisible();
    await expect.element(screen.getByText('Compared with 1 Sept 2020')).toBeVisible();
  });

  it('say of a chosen day before their period that it lies there', async () => {
    const { screen, all } = await show({ on: dayOf(2000, 1, 1) });
    await screen.getByRole('button', { name: 'Since 2018' }).click();
    await expect.element(screen.getByText('◂ 1 Jan 2000')).toBeVisible();
    expect(all('.lanes-cursor')).toHaveLength(0);
  });

  it('are not drawn anew when the date moves', async () => {
    const { app, all } = await show();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const drawing of all('.lanes-drawing'))
      observer.observe(drawing, { attributes: true, childList: true, subtree: true, characterData: true });
    const line = () => all('.lanes-cursor')[0]?.style.translate;
    const before = line();
    app.store.getState().moveTo(dayOf(2001, 2, 3));
    await expect.poll(line).not.toBe(before);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });
});

describe('the lifelines by pointer', () => {
  it('open the claim whose mark is pressed', async () => {
    const { lane, press, found, focus } = await show();
    const [, frozen] = lane(membership).querySelectorAll('.lanes-tick');
    if (frozen) await press(membership, frozen);
    expect(found()).toBe('c-frozen');
    expect(focus()).toBe('AM~CSTO~alliance');
  });

  it('tell of the claim that is pointed at, and of marks in general when none is', async () => {
    const { lane, screen } = await show();
    const readout = screen.getByText(lanesWords.en.caption);
    await expect.element(readout).toBeVisible();
    const [tick] = lane('AM-AZ-conflict').querySelectorAll('.lanes-tick');
    if (tick) await userEvent.hover(tick);
    await expect.element(screen.getByText('Published 28 September 2020, Wire, Report, in support:')).toBeVisible();
  });

  it('open the relation whose bar or name is pressed', async () => {
    const { lane, press, focus, name } = await show();
    const [, bar] = lane(membership).querySelectorAll('.lanes-bar');
    if (bar) await press(membership, bar);
    expect(focus()).toBe(membership);
    await expect.poll(() => lane(membership).dataset['current']).toBe('true');
    await userEvent.click(name('AM-RU-dispute'));
    expect(focus()).toBe('AM-RU-dispute');
    await expect.poll(() => lane(membership).dataset['current']).toBeUndefined();
  });

  it('set the date where a lane is empty, and where the axis is pressed', async () => {
    const { lane, press, day, focus, all } = await show();
    const [tick] = lane('AM-AZ-conflict').querySelectorAll('.lanes-tick');
    if (tick) await press('AM-AZ-conflict', tick, { x: -300, y: 0 });
    const pressed = day();
    expect(pressed < '2020').toBe(true);
    expect(focus()).toBeUndefined();
    const [axis] = all('.lanes-axis');
    if (axis) await userEvent.click(axis, { position: { x: 20, y: 30 } });
    expect(day() < pressed).toBe(true);
  });
});
