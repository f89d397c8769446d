import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { button, openStory, storyHeading } from '../../../tests/sampleStory.tsx';
import { Header } from '../header/Header.tsx';
import { rememberStep } from './storyMemory.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

describe('the offers in the panel', () => {
  it('start a story, whose heading takes the focus', async () => {
    const { app, view } = await openStory();
    await expect.element(page.getByTestId('panel')).toHaveTextContent('Story From pact to report 3 steps');
    await button('Story From pact to report 3 steps').click();
    expect(view().story).toEqual({ id: 'pact', step: 1 });
    await expect.poll(() => document.activeElement?.textContent).toBe('The beginning');
    expect(button(/steps?$/).elements()).toEqual([]);
    await expect
      .poll(() => app.announcer.current())
      .toBe('Step 1 of 3: The beginning. On 15 May 1992 the treaty is signed.');
  });

  it('resume a story where it was left', async () => {
    const { app, view } = await openStory({ id: 'pact', step: 1 });
    await button('Next').click();
    await button('Leave the story').click();
    app.store.getState().focusOn(undefined);
    await button('Story From pact to report continue at step 2').click();
    expect(view().story).toEqual({ id: 'pact', step: 2 });
    await expect.poll(() => document.activeElement?.textContent).toBe('The pause');
  });

  it('begin anew after the end', async () => {
    const { app } = await openStory({ id: 'pact', step: 3 });
    await button('Explore on your own').click();
    app.store.getState().compareWith(undefined);
    await expect.element(button('Story From pact to report 3 steps')).toBeVisible();
    expect(button(/continue/).elements()).toEqual([]);
  });

  it('are there where storage is denied', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    await openStory();
    await button('Story From pact to report 3 steps').click();
    await expect.element(storyHeading('The beginning')).toBeVisible();
  });
});

describe('the offers in the menu', () => {
  it('lead back to a story from every view, and fold the menu', async () => {
    const app = sampleApp({ show: 'disputes', focus: 'AM' });
    rememberStep('pact', 2);
    await render(
      <InApp app={app}>
        <Header />
      </InApp>,
    );
    const offer = button('Story From pact to report continue at step 2');
    await expect.element(offer).not.toBeInTheDocument();
    await page.getByLabelText('Stories, link, method, language, appearance').click();
    await offer.click();
    expect(app.store.getState().view.story).toEqual({ id: 'pact', step: 2 });
    await expect.element(button('Copy link')).not.toBeInTheDocument();
  });
});
