import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showLanes as show } from '../../../tests/shownLanes.tsx';

const active = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName;
const membership = 'AM-CSTO-membership';

describe('the lifelines by keyboard', () => {
  it('are one stop of Tab, the lane of what is in focus', async () => {
    const { all, lane } = await show({}, { focus: 'AM-RU-dispute' });
    const stops = all('.lanes-body button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([lane('AM-RU-dispute').querySelector('button')]);
  });

  it('go up and down between lanes, to the first and the last, and open with Enter', async () => {
    const { name, focus } = await show();
    name('AM-RU-treaty').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(name('AM-RU-treaty'));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(name('RU-AM-arms'));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(name(membership));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(name('AM-RU-treaty'));
    await userEvent.keyboard('{Enter}');
    expect(focus()).toBe('AM-RU-treaty');
  });

  it('go left and right through the claims of a lane, each told whole, and open with Enter', async () => {
    const { name, all, found } = await show();
    name(membership).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(active()).toBe(
      'Said 22 February 2024, Nikol Pashinyan, Announcement, quoted, in support: Armenia has frozen its participation. Claim 2 of 4',
    );
    expect(all('.lanes-body button').filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
    await userEvent.keyboard('{End}');
    expect(active()).toMatch(/Claim 4 of 4$/);
    await userEvent.keyboard('{ArrowRight}');
    expect(active()).toMatch(/Claim 4 of 4$/);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(active()).toMatch(/Claim 1 of 4$/);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(found()).toBe('c-frozen');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(name(membership));
  });

  it('move the date by months with Shift, and say what then held', async () => {
    const { app, name, day } = await show();
    name(membership).focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(day()).toBe('2024-05-12');
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(day()).toBe('2024-07-12');
    expect(document.activeElement).toBe(name(membership));
    await expect.poll(() => app.announcer.current()).toBe('12 July 2024: suspended, disputed');
  });

  it.each(['d', 'D'])('set the date to the day of the claim with %s, and only on a claim', async (key) => {
    const { name, day } = await show();
    name(membership).focus();
    await userEvent.keyboard(key);
    expect(day()).toBe('2024-06-12');
    await userEvent.keyboard(`{ArrowRight}${key}`);
    expect(day()).toBe('1992-05-15');
    expect(active()).toMatch(/Claim 1 of 4$/);
  });

  it('leave all other keys to the page', async () => {
    const { name } = await show();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(`${event.key}${event.defaultPrevented ? ' taken' : ''}`);
    document.addEventListener('keydown', listen);
    name(membership).focus();
    await userEvent.keyboard(',./?{Escape}{ArrowRight},./?');
    document.removeEventListener('keydown', listen);
    expect(heard.filter((key) => key !== 'Shift')).toEqual([',', '.', '/', '?', 'Escape', ',', '.', '/', '?']);
  });

  it('keep the focus when a filter takes away its lane', async () => {
    const { app, name, ids } = await show();
    name(membership).focus();
    app.store.getState().toggleFamily('alliance');
    await expect.poll(ids).not.toContain(membership);
    await expect.poll(() => document.activeElement).toBe(name('RU-AM-arms'));
  });
});
