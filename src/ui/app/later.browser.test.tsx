import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { Boundary } from './Boundary.tsx';
import { later } from './later.ts';

function Evidence({ of }: { of: string }) {
  return <p>Evidence of {of}</p>;
}

/** Shows a part whose code cannot be fetched the first times. */
async function show(failures: number) {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi.fn<() => Promise<typeof Evidence>>(async () => Evidence);
  for (let failure = 0; failure < failures; failure += 1)
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const Late = later(load);
  await render(
    <InApp app={sampleApp()}>
      <Boundary>
        <Suspense fallback="One moment">
          <Late of="Armenia" />
        </Suspense>
      </Boundary>
    </InApp>,
  );
  return { load, retry: page.getByRole('button', { name: 'Try again' }) };
}

describe('a part whose code is fetched late', () => {
  it('is fetched once', async () => {
    const { load } = await show(0);
    await expect.element(page.getByText('Evidence of Armenia')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is fetched anew, and only then, when the reader tries again after a failure', async () => {
    const { load, retry } = await show(2);
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
    await retry.click();
    await expect.poll(() => load.mock.calls.length).toBe(2);
    await expect.element(page.getByRole('alert')).toBeVisible();
    await retry.click();
    await expect.element(page.getByText('Evidence of Armenia')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is fetched together with the style sheets that did not come before', async () => {
    const sheet = document.createElement('link');
    const failed = vi.fn<() => void>();
    sheet.addEventListener('error', failed);
    sheet.rel = 'stylesheet';
    sheet.href = 'blob:away';
    document.head.append(sheet);
    await expect.poll(() => failed.mock.calls.length).toBe(1);
    const { load } = await show(0);
    await expect.element(page.getByText('Evidence of Armenia')).toBeVisible();
    expect(failed).toHaveBeenCalledTimes(2);
    expect(load).toHaveBeenCalledTimes(1);
    sheet.remove();
  });
});
