import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import type { View } from '../../view/view.ts';
import { Sheet } from './Sheet.tsx';

beforeEach(() => page.viewport(390, 844));

async function open(view: Partial<View> = {}) {
  const app = sampleApp(view);
  const { container } = await render(
    <InApp app={app}>
      <Sheet hint={undefined}>
        <p>evidence</p>
      </Sheet>
    </InApp>,
  );
  const { focusOn } = app.store.getState();
  const handle = page.getByRole('button');
  const isAt = async (height: string) => {
    await expect.poll(() => container.querySelector<HTMLElement>('[data-height]')?.dataset['height']).toBe(height);
  };
  return { focusOn, handle, isAt };
}

describe('the sheet', () => {
  it('rises for what is opened and goes back when that is closed', async () => {
    const { focusOn, isAt } = await open();
    await isAt('low');
    focusOn('AM');
    await isAt('half');
    focusOn('RU');
    await isAt('half');
    focusOn(undefined);
    await isAt('low');
  });

  it('goes back also when a link opened it, and after it was made larger meanwhile', async () => {
    const { focusOn, handle, isAt } = await open({ focus: 'AM' });
    await isAt('half');
    await handle.click();
    await isAt('full');
    focusOn(undefined);
    await isAt('low');
  });

  it('stays where the reader had put it before', async () => {
    const { focusOn, handle, isAt } = await open();
    await handle.click();
    await isAt('half');
    focusOn('AM');
    await handle.click();
    await isAt('full');
    focusOn(undefined);
    await isAt('full');
  });
});
